/**
 * Writes migrations, as files that Flyway applies.
 *
 * <pre>{@code
 * Generated generated =
 *     Migrations.in(Path.of("src/main/resources/db"))
 *         .generate(Manifests.onClassPath(), Generation.named("add bio"));
 * System.out.println(generated);
 * }</pre>
 */
@NullMarked
package dev.virga.kit.migrate;

import org.jspecify.annotations.NullMarked;
