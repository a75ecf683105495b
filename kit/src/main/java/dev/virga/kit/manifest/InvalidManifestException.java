package dev.virga.kit.manifest;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when a manifest cannot be read; the message names the file, the place in it and what is
 * wrong there.
 */
public final class InvalidManifestException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  InvalidManifestException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
