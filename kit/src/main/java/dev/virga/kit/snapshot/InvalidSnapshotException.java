package dev.virga.kit.snapshot;

import org.jspecify.annotations.Nullable;

/** Thrown when a snapshot cannot be read; the message names the file and the way out. */
public final class InvalidSnapshotException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  InvalidSnapshotException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
