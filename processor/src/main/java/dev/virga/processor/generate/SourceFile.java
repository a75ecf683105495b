package dev.virga.processor.generate;

/**
 * A generated source.
 *
 * @param qualifiedName the class in it
 * @param text its text
 */
public record SourceFile(String qualifiedName, String text) {}
