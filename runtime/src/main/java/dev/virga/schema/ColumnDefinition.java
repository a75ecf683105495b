package dev.virga.schema;

import java.util.Optional;

/**
 * A column.
 *
 * @param name the column's name, unquoted
 * @param type the SQL type, as {@code create table} takes it, such as {@code timestamptz}
 * @param nullable whether the column takes null
 * @param defaultExpression the SQL expression of the default
 * @param identity how the database generates the value; empty for a column that is no identity
 *     column
 */
public record ColumnDefinition(
    String name,
    String type,
    boolean nullable,
    Optional<String> defaultExpression,
    Optional<IdentityGeneration> identity) {}
