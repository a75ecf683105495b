package dev.virga;

/**
 * How a {@link Database} runs queries. Immutable.
 *
 * <pre>{@code
 * Database db = Database.of(dataSource, DatabaseOptions.defaults().showParameters());
 * }</pre>
 *
 * @param parametersShown whether exceptions show the values of parameters
 */
public record DatabaseOptions(boolean parametersShown) {
  private static final DatabaseOptions DEFAULTS = new DatabaseOptions(false);

  /** Returns the options that a database has if it is given none: it shows no values. */
  public static DatabaseOptions defaults() {
    return DEFAULTS;
  }

  /**
   * Returns these options for a database whose exceptions show the values of parameters, in {@link
   * DatabaseException#parameters} and in their messages. Values may be secrets, and messages end in
   * logs: it is meant for tests and for a developer's machine.
   *
   * <p>What was read from a row, and what PostgreSQL quotes in its messages, stays hidden.
   */
  public DatabaseOptions showParameters() {
    return new DatabaseOptions(true);
  }
}
