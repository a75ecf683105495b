package dev.virga.codec;

/**
 * Thrown when a cell is null that the record says is never null: the database and the record
 * disagree.
 */
public final class UnexpectedNullException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception for a cell, described as the reader of the message would look for it. */
  public UnexpectedNullException(String cell) {
    super(
        cell
            + " is null, but what it is read into says that it never is: make the component @Nullable or Optional, or the column not null");
  }
}
