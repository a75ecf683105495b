package dev.virga.processor.model;

/**
 * A table whose rows can be inserted with rows of this one, which refer to it.
 *
 * @param name the relation to it in camel case, such as {@code author}
 * @param column the column of this table that refers to it
 * @param record its record
 * @param scope it in generated code
 */
public record Parent(String name, String column, JavaName record, ScopeName scope) {}
