package dev.virga;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What PostgreSQL says of how it runs a query. Immutable.
 *
 * <pre>{@code
 * db.explain(query, ExplainOptions.defaults().analyze().buffers())
 * }</pre>
 *
 * <p>sends {@code explain (analyze, buffers) select ...}.
 *
 * @param details what it says beside the plan, in the order of the enum
 * @param format in which form it says it
 * @see <a href="https://www.postgresql.org/docs/current/sql-explain.html">PostgreSQL: EXPLAIN</a>
 */
public record ExplainOptions(Set<Detail> details, Format format) {
  private static final ExplainOptions DEFAULTS =
      new ExplainOptions(EnumSet.noneOf(Detail.class), Format.TEXT);

  /** Copies the set. */
  public ExplainOptions {
    Set<Detail> copy = EnumSet.noneOf(Detail.class);
    copy.addAll(details);
    details = Collections.unmodifiableSet(copy);
  }

  /** Returns the plan with estimates alone, as text; nothing is run. */
  public static ExplainOptions defaults() {
    return DEFAULTS;
  }

  /** {@code analyze}: runs the query, and says what each step took; what it changed is undone. */
  public ExplainOptions analyze() {
    return with(Detail.ANALYZE);
  }

  /** {@code buffers}: how many blocks were found in memory, read and written. */
  public ExplainOptions buffers() {
    return with(Detail.BUFFERS);
  }

  /** {@code verbose}: the columns of each step, and the schemas of tables and functions. */
  public ExplainOptions verbose() {
    return with(Detail.VERBOSE);
  }

  /** {@code settings}: the settings that differ from their defaults and matter to plans. */
  public ExplainOptions settings() {
    return with(Detail.SETTINGS);
  }

  /** {@code wal}: how much was written to the log; together with {@link #analyze}. */
  public ExplainOptions wal() {
    return analyze().with(Detail.WAL);
  }

  /** {@code format json}: an array of one object, for programs. */
  public ExplainOptions asJson() {
    return new ExplainOptions(details, Format.JSON);
  }

  private ExplainOptions with(Detail detail) {
    Set<Detail> more = EnumSet.of(detail);
    more.addAll(details);
    return new ExplainOptions(more, format);
  }

  /** Returns whether the query is run. */
  public boolean runs() {
    return details.contains(Detail.ANALYZE);
  }

  /** Returns the command that explains a statement. */
  public String before(String sql) {
    String options =
        Stream.concat(
                details.stream().map(detail -> detail.name().toLowerCase(Locale.ROOT)),
                format == Format.JSON ? Stream.of("format json") : Stream.empty())
            .collect(Collectors.joining(", "));
    return options.isEmpty() ? "explain " + sql : "explain (" + options + ") " + sql;
  }

  /** What is said beside the plan. */
  public enum Detail {
    /** What each step really took. */
    ANALYZE,
    /** Columns and full names. */
    VERBOSE,
    /** Settings that matter. */
    SETTINGS,
    /** Blocks in memory and on disk. */
    BUFFERS,
    /** What was written to the log. */
    WAL
  }

  /** In which form it is said. */
  public enum Format {
    /** Lines for people. */
    TEXT,
    /** JSON for programs. */
    JSON
  }
}
