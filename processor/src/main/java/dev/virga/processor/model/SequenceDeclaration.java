package dev.virga.processor.model;

import java.util.Optional;

/**
 * A sequence that belongs to no column, as it is written, right or wrong.
 *
 * @param name its name
 * @param schema the schema that it lies in; empty for the connection's default
 * @param type the type of its numbers, in SQL
 * @param numbers the numbers
 * @param comment what the database says about it
 * @param formerName the name that it had before
 */
public record SequenceDeclaration(
    Located<String> name,
    Optional<Located<String>> schema,
    String type,
    SequenceNumbers numbers,
    Optional<Located<String>> comment,
    Optional<Located<String>> formerName) {}
