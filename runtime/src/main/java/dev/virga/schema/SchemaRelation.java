package dev.virga.schema;

/**
 * Something that a table brings into its schema, where no other may have its name: PostgreSQL calls
 * tables, indexes and sequences relations.
 *
 * @param kind what it is
 * @param name its name, unquoted
 */
public record SchemaRelation(Kind kind, String name) {
  /** What a relation is. */
  public enum Kind {
    /** The table itself. */
    TABLE("table"),
    /** One of its partitions. */
    PARTITION("partition"),
    /** The index of a primary key or unique constraint, which has the constraint's name. */
    KEY("key"),
    /** An index. */
    INDEX("index"),
    /** The index of an exclusion constraint, which has the constraint's name. */
    EXCLUSION("exclusion constraint"),
    /** The sequence that an identity column takes its numbers from. */
    SEQUENCE("sequence");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** Returns the word for it, such as {@code sequence}. */
    @Override
    public String toString() {
      return word;
    }
  }
}
