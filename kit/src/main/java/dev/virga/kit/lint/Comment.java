package dev.virga.kit.lint;

/**
 * A comment.
 *
 * @param text what is in it, without its marks
 * @param start where it begins in the file
 */
record Comment(String text, int start) {}
