package dev.virga.processor.model;

import java.util.Optional;

/**
 * A one-to-one relation, seen from the table that is referred to.
 *
 * @param position the annotation
 * @param target the record of the other table
 * @param name the relation's name in camel case; empty if none is given
 * @param by the component with the foreign key to this table; empty if none is given
 * @param from the component of a row that holds the key which the other table refers to; empty if
 *     none is given
 */
public record HasOneDeclaration(
    Position position,
    Located<JavaName> target,
    Optional<Located<String>> name,
    Optional<Located<String>> by,
    Optional<Located<String>> from) {}
