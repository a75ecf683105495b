package dev.virga.processor.model;

import java.util.Optional;

/**
 * An {@code @Id}.
 *
 * @param position where it is written
 * @param name the name that it gives to the primary key
 */
public record IdDeclaration(Position position, Optional<Located<String>> name) {}
