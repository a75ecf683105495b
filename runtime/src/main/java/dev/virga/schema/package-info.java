/**
 * What a table is, as plain records: the processor writes them to a manifest, the kit reads them to
 * make DDL.
 *
 * <p>A manifest is a JSON resource per record, {@code META-INF/virga/tables/<qualified record
 * name>.json}, whose shape is {@link dev.virga.schema.TableDefinition}, member by member.
 */
@NullMarked
package dev.virga.schema;

import org.jspecify.annotations.NullMarked;
