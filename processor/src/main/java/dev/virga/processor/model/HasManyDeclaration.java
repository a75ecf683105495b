package dev.virga.processor.model;

import java.util.Optional;

/**
 * A to-many relation.
 *
 * @param position the annotation
 * @param target the record of the other table
 * @param name the relation's name in camel case; empty if none is given
 * @param by the component with the foreign key to this table; empty if none is given
 * @param from the component of a row that holds the key which the other table refers to; empty if
 *     none is given
 * @param through the record of the table between the two
 * @param to the component of that table with the foreign key to the other; empty if none is given
 */
public record HasManyDeclaration(
    Position position,
    Located<JavaName> target,
    Optional<Located<String>> name,
    Optional<Located<String>> by,
    Optional<Located<String>> from,
    Optional<Located<JavaName>> through,
    Optional<Located<String>> to) {}
