package benchmark;

import java.sql.ResultSet;
import java.time.OffsetDateTime;

/** Users that are there already, all the same one. Public for the class that completes it. */
public abstract class MemoryResult implements ResultSet {
  private static final OffsetDateTime CREATED_AT = OffsetDateTime.parse("2026-01-01T00:00:00Z");

  private int rows;
  private int left;

  /** Begins without rows. */
  public MemoryResult() {}

  final void rows(int count) {
    rows = count;
  }

  final MemoryResult again() {
    left = rows;
    return this;
  }

  @Override
  public final boolean next() {
    return left-- > 0;
  }

  @Override
  public final long getLong(int column) {
    return 7;
  }

  @Override
  public final String getString(int column) {
    return "rain";
  }

  @Override
  public final <T> T getObject(int column, Class<T> type) {
    return type.cast(CREATED_AT);
  }

  @Override
  public final boolean wasNull() {
    return false;
  }

  @Override
  public final void close() {}
}
