package dev.virga.kit.apply;

import org.jspecify.annotations.Nullable;

/**
 * Thrown where migrations were not applied, or not all of them; the message says which file, why,
 * and the way out. It shows no password.
 */
public class MigrationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MigrationException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
