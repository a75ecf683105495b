package dev.virga;

/** Thrown when a statement was canceled, by its timeout or on request. SQLSTATE {@code 57014}. */
public final class QueryCanceled extends DatabaseException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception from what the database says. */
  public QueryCanceled(Details details) {
    super(details);
  }
}
