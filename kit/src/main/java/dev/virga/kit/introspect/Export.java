package dev.virga.kit.introspect;

import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.ddl.Script;
import dev.virga.kit.introspect.Inexpressible.Phase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** A live database as SQL: what makes another one like it. */
public final class Export {
  private Export() {}

  /**
   * Reads a database, and writes what is in it.
   *
   * @throws IntrospectionException if the database cannot be read
   */
  public static Script of(DataSource dataSource) {
    try (Connection connection = dataSource.getConnection()) {
      return of(Introspection.of(connection));
    } catch (SQLException e) {
      throw new IntrospectionException(e);
    }
  }

  /**
   * Writes what records can say, and around it what they cannot. What PostgreSQL has no statement
   * for is named in a comment at the top.
   */
  public static Script of(Introspection live) {
    List<String> statements = new ArrayList<>(Ddl.schemas(live.database()).statements());
    statements(live, Phase.BEFORE_TABLES).forEach(statements::add);
    statements.addAll(Ddl.tables(live.database()).statements());
    statements(live, Phase.AFTER_TABLES).forEach(statements::add);
    statements.addAll(Ddl.overTables(live.database()).statements());
    statements.addAll(Ddl.policies(live.database()).statements());
    statements(live, Phase.AFTER_VIEWS).forEach(statements::add);
    List<String> all = new ArrayList<>(statements.stream().distinct().toList());
    if (!all.isEmpty()) {
      all.set(0, missing(live) + all.get(0));
    }
    return new Script(all);
  }

  private static Stream<String> statements(Introspection live, Phase phase) {
    return live.inexpressible().stream()
        .filter(each -> each.phase() == phase)
        .flatMap(each -> each.statement().stream());
  }

  private static String missing(Introspection live) {
    StringBuilder comment = new StringBuilder();
    for (Inexpressible each : live.inexpressible()) {
      if (each.statement().isEmpty()) {
        comment.append("-- Not in here: ").append(each.toString().replace('\n', ' ')).append('\n');
      }
    }
    return comment.toString();
  }
}
