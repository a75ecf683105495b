package dev.virga.kit.migrate;

import dev.virga.kit.ddl.Script;
import dev.virga.kit.ddl.ScriptException;
import dev.virga.kit.diff.Change;
import dev.virga.kit.diff.Decisions;
import dev.virga.kit.diff.Diff;
import dev.virga.kit.diff.Question;
import dev.virga.kit.introspect.Canonical;
import dev.virga.kit.introspect.Introspection;
import dev.virga.kit.plan.Danger;
import dev.virga.kit.plan.Execution;
import dev.virga.kit.plan.Part;
import dev.virga.kit.plan.Plan;
import dev.virga.kit.plan.RowCounts;
import dev.virga.kit.plan.Style;
import dev.virga.kit.pull.Sayable;
import dev.virga.kit.schema.DatabaseDefinition;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * Brings a development database to the records directly, without files.
 *
 * <pre>{@code
 * Push.of(Manifests.onClassPath()).run(dataSource, plan -> System.out.println(plan.sql()));
 * }</pre>
 *
 * <p>It looks at what is in the database, not at what was pushed before. Only the schemas of the
 * records are looked at, and that where the connection makes tables; what records cannot say, such
 * as a view, stays as it is. Each method that says more returns a copy. Immutable.
 *
 * @param records what the database is to be
 * @param decisions what the schemas cannot say
 * @param allowed the names of the dangers that have a yes
 */
public record Push(DatabaseDefinition records, Decisions decisions, Set<String> allowed) {
  /** One push waits for the other. */
  private static final String LOCK = "select pg_advisory_lock(hashtext('virga push'))";

  private static final String UNLOCK = "select pg_advisory_unlock(hashtext('virga push'))";

  /** Copies the set. */
  public Push {
    allowed = Set.copyOf(allowed);
  }

  /** Says what the database is to be, without a yes to anything dangerous. */
  public static Push of(DatabaseDefinition records) {
    return new Push(records, Decisions.none(), Set.of());
  }

  /** Says what the schemas cannot say. */
  public Push decide(Decisions made) {
    return new Push(records, made, allowed);
  }

  /**
   * Says yes to something dangerous.
   *
   * @param danger its name, such as {@code drop:users.bio}
   */
  public Push allow(String danger) {
    Set<String> more = new TreeSet<>(allowed);
    more.add(danger);
    return new Push(records, decisions, more);
  }

  /** Says what the schemas cannot say, and yes to what is dangerous, by lines of text. */
  public Push answer(Answers answers) {
    return new Push(records, answers.decisions(), answers.allowed());
  }

  /**
   * Returns what a push would do now, and does nothing.
   *
   * @throws dev.virga.kit.diff.InvalidDecisionException if a decision does not fit, or is missing
   * @throws dev.virga.kit.introspect.IntrospectionException if the database cannot be read, or
   *     refuses what the records say
   */
  public Plan plan(DataSource dataSource) {
    try (Connection connection = dataSource.getConnection()) {
      return plan(changes(connection));
    } catch (SQLException e) {
      throw new ScriptException(e);
    }
  }

  /**
   * Brings the database to the records: in one transaction, unless PostgreSQL wants a label of an
   * enum to be there before a statement uses it.
   *
   * <p>What is dangerous needs a yes where there are rows that it is about: an empty table, or a
   * column without values, goes without one.
   *
   * @return what was done; empty where the database was what the records say
   * @throws NotAllowedException if rows are in danger and there is no yes; nothing was done
   * @throws dev.virga.kit.diff.InvalidDecisionException if a decision does not fit, or is missing
   * @throws dev.virga.kit.introspect.IntrospectionException if the database cannot be read, or
   *     refuses what the records say
   * @throws ScriptException if a statement fails; of several transactions, those before it stay
   */
  public Plan run(DataSource dataSource) {
    return run(dataSource, plan -> {});
  }

  /**
   * As {@link #run(DataSource)}, and shows the plan before its first statement; one that is empty
   * or refused is not shown.
   */
  public Plan run(DataSource dataSource, Consumer<Plan> audience) {
    try (Connection connection = dataSource.getConnection()) {
      execute(connection, LOCK);
      Plan plan = onlyOne(connection, audience);
      execute(connection, UNLOCK);
      return plan;
    } catch (SQLException e) {
      throw new ScriptException(e);
    }
  }

  private Plan onlyOne(Connection connection, Consumer<Plan> audience) throws SQLException {
    try {
      Plan plan = allowed(connection);
      if (!plan.isEmpty()) {
        audience.accept(plan);
      }
      for (Part part : plan.parts()) {
        run(connection, part);
      }
      return plan;
    } catch (SQLException | RuntimeException e) {
      tidy(e, () -> execute(connection, UNLOCK));
      throw e;
    }
  }

  private List<Change> changes(Connection connection) {
    Introspection live = Sayable.of(Introspection.of(connection, records), records);
    return Diff.between(live.database(), Canonical.of(connection, live, records), decisions);
  }

  private static Plan plan(List<Change> changes) {
    return Plan.of(changes, Style.OFFLINE);
  }

  private Plan allowed(Connection connection) {
    List<Change> changes = changes(connection);
    Plan plan = plan(changes);
    List<Danger> refused =
        plan.dangers(RowCounts.in(connection)).stream()
            .filter(danger -> !danger.hasNoRows() && !allowed.contains(danger.name()))
            .toList();
    if (!refused.isEmpty()) {
      throw new NotAllowedException(refused, Question.about(changes, decisions));
    }
    return plan;
  }

  private static void run(Connection connection, Part part) throws SQLException {
    Script script = part.script();
    boolean autoCommit = connection.getAutoCommit();
    connection.setAutoCommit(part.execution() == Execution.ALONE);
    try {
      script.run(connection);
      if (part.execution() == Execution.TRANSACTION) {
        connection.commit();
      }
    } catch (SQLException | ScriptException e) {
      if (part.execution() == Execution.TRANSACTION) {
        tidy(e, connection::rollback);
      }
      tidy(e, () -> connection.setAutoCommit(autoCommit));
      throw e;
    }
    connection.setAutoCommit(autoCommit);
  }

  /** What is to be done in JDBC. */
  private interface Step {
    void run() throws SQLException;
  }

  /** A pool may have closed the connection for what went wrong, and that is what is told. */
  private static void tidy(Exception cause, Step step) {
    try {
      step.run();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
