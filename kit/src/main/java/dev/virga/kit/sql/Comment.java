package dev.virga.kit.sql;

/**
 * A comment.
 *
 * @param text what is in it, without its marks
 * @param start where it begins in the file
 */
public record Comment(String text, int start) {}
