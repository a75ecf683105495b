package dev.virga.processor.generate;

/**
 * A generated resource.
 *
 * @param path where it lies on the class path
 * @param text its text
 */
public record ResourceFile(String path, String text) {}
