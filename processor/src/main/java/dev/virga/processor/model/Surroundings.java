package dev.virga.processor.model;

/**
 * What generated code finds where it is compiled.
 *
 * @param generatedAnnotation whether the record's module reads {@code
 *     javax.annotation.processing.Generated}
 * @param hiddenLanguageClasses whether the package has a class of its own by the name of one of
 *     {@code java.lang}
 */
public record Surroundings(boolean generatedAnnotation, boolean hiddenLanguageClasses) {}
