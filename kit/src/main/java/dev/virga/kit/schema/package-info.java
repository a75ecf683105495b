/**
 * What a whole database is, as one value: the tables of {@link dev.virga.schema}, put together and
 * checked against each other.
 *
 * <p>It is what the other packages take and give: {@link dev.virga.kit.manifest} reads it from the
 * class path, {@link dev.virga.kit.ddl} writes it as SQL.
 *
 * <pre>{@code
 * DatabaseDefinition database = Manifests.onClassPath();
 * for (TableDefinition table : database.tables()) {
 *   System.out.println(QualifiedName.of(table));
 * }
 * }</pre>
 */
@NullMarked
package dev.virga.kit.schema;

import org.jspecify.annotations.NullMarked;
