/**
 * Writes definitions as SQL: the one place that knows how a table, a key or an enum type is
 * spelled.
 *
 * <p>{@link dev.virga.kit.ddl.Ddl} says what the statements do, {@link dev.virga.kit.ddl.Script}
 * holds them:
 *
 * <pre>{@code
 * Script script = Ddl.create(Manifests.onClassPath());
 * System.out.println(script.sql());
 * script.run(dataSource);
 * }</pre>
 */
@NullMarked
package dev.virga.kit.ddl;

import org.jspecify.annotations.NullMarked;
