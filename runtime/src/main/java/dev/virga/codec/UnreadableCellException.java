package dev.virga.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Carries out of a row's reader that a cell could not be read, and which. The executor makes the
 * exception of it that is thrown: this one may hold values.
 */
public final class UnreadableCellException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Integer> path;
  private final @Nullable String type;
  private final @Nullable Exception reason;

  private UnreadableCellException(
      List<Integer> path, @Nullable String type, @Nullable Exception reason) {
    super(reason);
    this.path = path;
    this.type = type;
    this.reason = reason;
  }

  /** Says that a cell cannot be read as a type. */
  static UnreadableCellException of(int index, String type, Exception reason) {
    return new UnreadableCellException(List.of(index), type, reason);
  }

  /** Says that a cell is null where none is expected. */
  public static UnreadableCellException ofNull(int index) {
    return new UnreadableCellException(List.of(index), null, null);
  }

  /** Returns the same of a row that is nested in a cell. */
  UnreadableCellException within(int index) {
    List<Integer> longer = new ArrayList<>(path.size() + 1);
    longer.add(index);
    longer.addAll(path);
    return new UnreadableCellException(longer, type, reason);
  }

  /**
   * Returns the indexes of the cell, which count from 0: that in the result's row, and for each
   * nested row the one in it.
   */
  public List<Integer> path() {
    return path;
  }

  /** Returns the SQL type that the cell should have been read as; empty if the cell is null. */
  public Optional<String> type() {
    return Optional.ofNullable(type);
  }

  /** Returns what went wrong, which may hold the value; empty if the cell is null. */
  public Optional<Exception> reason() {
    return Optional.ofNullable(reason);
  }
}
