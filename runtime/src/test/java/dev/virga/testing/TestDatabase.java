package dev.virga.testing;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A database of the test class's own, made when it is first asked for and dropped after the class.
 *
 * <p>Register it as a static field with {@code @RegisterExtension}. Nested test classes share the
 * database of the class around them. The schema is run once for all test classes that name the same
 * one: each of their databases is a copy of the result, which takes milliseconds.
 *
 * <p>Thread-safe.
 */
public final class TestDatabase implements BeforeAllCallback, AfterAllCallback {
  private final String schema;
  private int openClasses;
  private @Nullable DatabaseUrl url;

  private TestDatabase(String schema) {
    this.schema = schema;
  }

  /** A database without tables. */
  public static TestDatabase empty() {
    return new TestDatabase("");
  }

  /**
   * A database with the tables that the given statements make.
   *
   * @param statements any number of SQL statements, with {@code ;} between them
   */
  public static TestDatabase withSchema(String statements) {
    return new TestDatabase(statements);
  }

  /** Connects to this database; each connection is a new one. */
  public DataSource dataSource() {
    return url().dataSource();
  }

  /** Names this database for the PostgreSQL driver, user and password included: do not print it. */
  public String jdbcUrl() {
    return url().text();
  }

  @Override
  public synchronized void beforeAll(ExtensionContext context) {
    openClasses++;
  }

  @Override
  public synchronized void afterAll(ExtensionContext context) {
    openClasses--;
    if (openClasses == 0 && url != null) {
      TestServer.running().drop(url);
      url = null;
    }
  }

  private synchronized DatabaseUrl url() {
    if (url == null) {
      url = TestServer.running().createDatabase(schema);
    }
    return url;
  }
}
