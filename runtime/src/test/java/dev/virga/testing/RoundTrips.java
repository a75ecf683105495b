package dev.virga.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what is sent to a database: one text for each round trip.
 *
 * <pre>{@code
 * RoundTrips roundTrips = new RoundTrips();
 * Database db = Database.of(roundTrips.recorded(database.dataSource()));
 *
 * db.run(Users.count());
 *
 * assertThat(roundTrips.texts()).containsExactly("select count(*) from \"users\"");
 * }</pre>
 *
 * <p>A statement is one round trip each time that it is executed, a batch of it included. {@code
 * commit}, {@code rollback}, {@code savepoint}, {@code release savepoint} and {@code rollback to
 * savepoint} are one each. The driver sends {@code begin} together with the first statement, so
 * that is none; and what a cursor fetches after its first rows is not seen.
 *
 * <p>Thread-safe.
 */
public final class RoundTrips {
  private static final Set<Class<?>> RECORDED =
      Set.of(Connection.class, Statement.class, PreparedStatement.class, CallableStatement.class);

  private final List<String> texts = new CopyOnWriteArrayList<>();

  /**
   * Returns a data source whose connections send the same as those of the given one, and say so.
   */
  public DataSource recorded(DataSource dataSource) {
    return (DataSource) recorded(dataSource, DataSource.class, null);
  }

  /** Returns what was sent, in order. */
  public List<String> texts() {
    return List.copyOf(texts);
  }

  /** Forgets what was sent so far. */
  public void clear() {
    texts.clear();
  }

  private Object recorded(Object target, Class<?> type, @Nullable String preparedSql) {
    return Proxy.newProxyInstance(
        RoundTrips.class.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) -> {
          String text = textSent(method, arguments, preparedSql);
          if (text != null) {
            texts.add(text);
          }
          Object result = call(target, method, arguments);
          return result != null && RECORDED.contains(method.getReturnType())
              ? recorded(result, method.getReturnType(), firstText(arguments))
              : result;
        });
  }

  private static @Nullable Object call(
      Object target, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static @Nullable String textSent(
      Method method, @Nullable Object @Nullable [] arguments, @Nullable String preparedSql) {
    boolean withSavepoint = arguments != null && arguments.length > 0;
    return switch (method.getName()) {
      case "execute",
          "executeQuery",
          "executeUpdate",
          "executeLargeUpdate",
          "executeBatch",
          "executeLargeBatch" ->
          preparedSql != null ? preparedSql : firstText(arguments);
      case "commit" -> "commit";
      case "rollback" -> withSavepoint ? "rollback to savepoint" : "rollback";
      case "setSavepoint" -> "savepoint";
      case "releaseSavepoint" -> "release savepoint";
      default -> null;
    };
  }

  private static @Nullable String firstText(@Nullable Object @Nullable [] arguments) {
    return arguments != null && arguments.length > 0 && arguments[0] instanceof String text
        ? text
        : null;
  }
}
