package dev.virga.processor.model;

import dev.virga.schema.IdentityGeneration;

/**
 * That the database generates a column's numbers, as it is written, right or wrong.
 *
 * @param position the annotation, or when it generates them where that is written
 * @param generation when it generates them
 * @param numbers the numbers
 */
public record IdentityDeclaration(
    Position position, IdentityGeneration generation, SequenceNumbers numbers) {}
