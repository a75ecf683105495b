package benchmark;

/** A row to change, by its key. */
public record Hits(long id, int hits) {}
