package dev.virga.sql.ast;

import java.util.List;

/**
 * How the rows of a query are locked.
 *
 * @param of the tables whose rows are locked; empty for all
 * @param waiting what happens where another transaction holds a lock
 * @see <a
 *     href="https://www.postgresql.org/docs/current/sql-select.html#SQL-FOR-UPDATE-SHARE">PostgreSQL:
 *     The Locking Clause</a>
 */
public record RowLock(Strength strength, List<Source> of, Waiting waiting) {
  /** Copies the list. */
  public RowLock {
    of = List.copyOf(of);
  }

  /** What a lock keeps others from. */
  public enum Strength {
    /** Any change, and any lock. */
    UPDATE("update"),
    /** Any change of a key, and any lock but that of a foreign key's check. */
    NO_KEY_UPDATE("no key update"),
    /** Any change. */
    SHARE("share"),
    /** Any change of a key. */
    KEY_SHARE("key share");

    private final String sql;

    Strength(String sql) {
      this.sql = sql;
    }

    /** Returns the words. */
    public String sql() {
      return sql;
    }
  }

  /** What happens where another transaction holds a lock. */
  public enum Waiting {
    /** The query waits for it. */
    WAIT(""),
    /** The query fails. */
    NOWAIT(" nowait"),
    /** The row is left out. */
    SKIP_LOCKED(" skip locked");

    private final String sql;

    Waiting(String sql) {
      this.sql = sql;
    }

    /** Returns the words. */
    public String sql() {
      return sql;
    }
  }
}
