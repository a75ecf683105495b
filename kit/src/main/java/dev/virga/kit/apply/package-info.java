/**
 * Applies migrations to a database, and says how the two stand to each other.
 *
 * <pre>{@code
 * Migrator.onClassPath().migrate(dataSource);
 * }</pre>
 *
 * <p>Flyway does it, with its history table, so that the same files can be applied without this
 * package. What is added is in {@link dev.virga.kit.apply.Migrator}.
 */
@NullMarked
package dev.virga.kit.apply;

import org.jspecify.annotations.NullMarked;
