package benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** A connection to nothing. Public for the class that completes it. */
public abstract class MemoryConnection implements Connection {
  private final MemoryStatement statement = Completed.of(MemoryStatement.class);

  /** Begins without rows. */
  public MemoryConnection() {}

  final void rows(int count) {
    statement.rows(count);
  }

  @Override
  public final PreparedStatement prepareStatement(String sql) {
    return statement;
  }

  @Override
  public final boolean getAutoCommit() {
    return true;
  }

  @Override
  public final void close() {}
}
