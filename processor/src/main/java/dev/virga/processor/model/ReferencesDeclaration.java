package dev.virga.processor.model;

import dev.virga.schema.ReferentialAction;
import java.util.Optional;

/**
 * A foreign key.
 *
 * @param target the record of the table that it refers to
 * @param onDelete what a delete of the row referred to does
 * @param onUpdate what a change of the key referred to does
 * @param relation the relation's name in camel case; empty if none is given
 * @param name the name in the database; empty if none is given
 */
public record ReferencesDeclaration(
    Located<JavaName> target,
    Located<ReferentialAction> onDelete,
    Located<ReferentialAction> onUpdate,
    Optional<Located<String>> relation,
    Optional<Located<String>> name) {}
