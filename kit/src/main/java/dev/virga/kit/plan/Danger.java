package dev.virga.kit.plan;

/**
 * What a statement may do to rows that are there. It needs a yes, by its name.
 *
 * @param kind what may happen
 * @param target to what, such as {@code users.bio}
 * @param reason what that means, and the way out, as a sentence
 */
public record Danger(Kind kind, String target, String reason) {
  /** What may happen. */
  public enum Kind {
    /** Rows or values are lost. */
    DROP("drop"),
    /** Values may lose something, or have no equal of the new type. */
    NARROW("narrow"),
    /** Rows without a value stop the migration. */
    NOT_NULL("not-null"),
    /** Rows that are equal stop the migration. */
    UNIQUE("unique"),
    /** Rows that hold a label that goes stop the migration. */
    REMOVE("remove");

    private final String word;

    Kind(String word) {
      this.word = word;
    }
  }

  /** Returns the name by which it is allowed: {@code drop:users.bio}. */
  public String name() {
    return kind.word + ":" + target;
  }

  /** Returns the name and the reason. */
  @Override
  public String toString() {
    return name() + ": " + reason;
  }
}
