package dev.virga.processor.model;

import java.util.Optional;

/**
 * A check constraint.
 *
 * @param condition the SQL condition
 * @param name the name in the database; empty if none is given
 */
public record CheckDeclaration(Located<String> condition, Optional<Located<String>> name) {}
