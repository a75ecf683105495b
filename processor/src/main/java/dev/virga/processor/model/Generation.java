package dev.virga.processor.model;

/**
 * How the application makes the values of a column.
 *
 * @param type the class that makes them
 * @param wrapped whether it makes what the record of the column's type holds
 */
public record Generation(JavaName type, boolean wrapped) {}
