package dev.virga.kit.schema;

/**
 * Thrown for tables that cannot be in one database; the message names the records and the way out.
 */
public final class InvalidSchemaException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception with what is wrong and the way out. */
  public InvalidSchemaException(String message) {
    super(message);
  }
}
