/**
 * How a Java value becomes a SQL value and back: one {@link dev.virga.codec.Codec} per type, the
 * same one for parameters, rows, arrays and nested rows.
 *
 * <p>A {@link dev.virga.codec.Row} is read by position; a {@link dev.virga.codec.Decoder} turns its
 * cells into a value:
 *
 * <pre>{@code
 * Decoder<Tag> tag = (row, i) -> new Tag(row.getLong(i), row.get(i + 1, Codecs.TEXT));
 * }</pre>
 *
 * <p>A {@link dev.virga.codec.Converter} puts a type of the user's own on top of one of these. What
 * does not fit is thrown as it is found, and told without the value by whoever runs the statement.
 */
@NullMarked
package dev.virga.codec;

import org.jspecify.annotations.NullMarked;
