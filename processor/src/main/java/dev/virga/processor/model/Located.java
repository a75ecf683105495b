package dev.virga.processor.model;

/**
 * A value and the place where it is written.
 *
 * @param value the value
 * @param position where it is written, as narrow as the compiler says
 */
public record Located<T>(T value, Position position) {}
