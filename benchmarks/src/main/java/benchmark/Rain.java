package benchmark;

/** A row to insert. */
public record Rain(String name, int weight) {}
