package dev.virga.schema;

/**
 * A check constraint.
 *
 * @param name the constraint's name, unquoted
 * @param condition the SQL condition, as written
 */
public record CheckDefinition(String name, String condition) {}
