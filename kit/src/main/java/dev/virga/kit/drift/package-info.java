/**
 * Says where a live database is another than the records say.
 *
 * <p>In a test or in CI, {@link dev.virga.kit.drift.Drift#of} compares everything; where an
 * application starts, {@link dev.virga.kit.drift.Drift#atStart} does so with a single query:
 *
 * <pre>{@code
 * Drift.atStart(dataSource, Manifests.onClassPath()).check();
 * }</pre>
 */
@NullMarked
package dev.virga.kit.drift;

import org.jspecify.annotations.NullMarked;
