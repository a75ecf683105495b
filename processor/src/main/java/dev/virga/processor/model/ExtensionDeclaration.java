package dev.virga.processor.model;

import java.util.Optional;

/**
 * An extension, as it is written, right or wrong.
 *
 * @param name its name
 * @param schema the schema that it is to lie in; empty for any
 */
public record ExtensionDeclaration(Located<String> name, Optional<Located<String>> schema) {}
