/**
 * What a table is, as plain records: the processor writes them to a manifest, the kit reads them to
 * make DDL.
 *
 * <p>A manifest is a JSON resource per record, {@code META-INF/virga/tables/<qualified record
 * name>.json}, whose shape is {@link dev.virga.schema.TableDefinition}, member by member. What is
 * declared besides tables is in another one, {@code META-INF/virga/objects/<qualified name of the
 * package or record>.json}, whose shape is {@link dev.virga.schema.SchemaObjects}.
 */
@NullMarked
package dev.virga.schema;

import org.jspecify.annotations.NullMarked;
