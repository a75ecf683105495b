package dev.virga.kit.plan;

import java.util.OptionalLong;

/**
 * What a statement may do to rows that are there. It needs a yes, by its name. Immutable.
 *
 * @param kind what may happen
 * @param target to what, such as {@code users.bio}
 * @param reason what that means, and the way out, as a sentence
 * @param query SQL that counts the rows that it may happen to, in the database as it is before the
 *     plan
 * @param rows how many they are, where it is known
 */
public record Danger(Kind kind, String target, String reason, String query, OptionalLong rows) {
  Danger(Kind kind, String target, String reason, String query) {
    this(kind, target, reason, query, OptionalLong.empty());
  }

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
    /** Rows that exclude each other stop the migration. */
    EXCLUDE("exclude"),
    /** No row is there for anybody but the owner of the table. */
    HIDE("hide"),
    /** Rows that hold a label that goes stop the migration. */
    REMOVE("remove");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** Returns the word that the name of a danger begins with, such as {@code drop}. */
    public String word() {
      return word;
    }
  }

  /** Returns the name by which it is allowed: {@code drop:users.bio}. */
  public String name() {
    return allowance().toString();
  }

  /** Returns the yes that it needs. */
  public Allowance allowance() {
    return new Allowance(kind, target);
  }

  /** Returns the same with the number of rows, where that can be counted. */
  public Danger counted(RowCounts counts) {
    return new Danger(kind, target, reason, query, counts.of(this));
  }

  /** Returns whether it is known that there is no row that it may happen to. */
  public boolean hasNoRows() {
    return rows.isPresent() && rows.getAsLong() == 0;
  }

  /** Returns the name, the reason, and the number of rows where it is known. */
  @Override
  public String toString() {
    return name()
        + ": "
        + reason
        + (rows.isEmpty()
            ? ""
            : rows.getAsLong() == 1 ? " (1 row)" : " (" + rows.getAsLong() + " rows)");
  }
}
