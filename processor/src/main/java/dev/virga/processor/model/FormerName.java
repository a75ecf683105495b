package dev.virga.processor.model;

import java.util.Optional;

/**
 * What something was called before.
 *
 * @param name the name
 * @param schema the schema that it lay in; empty if none is given
 */
public record FormerName(Located<String> name, Optional<Located<String>> schema) {}
