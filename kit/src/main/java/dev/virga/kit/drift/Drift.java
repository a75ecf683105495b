package dev.virga.kit.drift;

import dev.virga.kit.diff.Change;
import dev.virga.kit.diff.Decisions;
import dev.virga.kit.diff.Diff;
import dev.virga.kit.introspect.Canonical;
import dev.virga.kit.introspect.Inexpressible;
import dev.virga.kit.introspect.Introspection;
import dev.virga.kit.introspect.IntrospectionException;
import dev.virga.kit.pull.Sayable;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.schema.ViewDefinition;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * How a live database is another than the records say. Immutable.
 *
 * <p>Only the schemas of the records are looked at, and that where the connection makes tables; of
 * what there is besides tables, only what is declared.
 *
 * @param changes what would bring the database to the records
 * @param inexpressible what is in the database that records cannot say, which is no difference
 */
public record Drift(List<Change> changes, List<Inexpressible> inexpressible) {
  /** Copies the lists. */
  public Drift {
    changes = List.copyOf(changes);
    inexpressible = List.copyOf(inexpressible);
  }

  /**
   * Compares all that records say. Defaults and checks are compared as PostgreSQL prints them, for
   * which the records are made in a transaction that is undone; where the user may not, they are
   * compared as in {@link #atStart}.
   *
   * @throws IntrospectionException if the database cannot be read
   */
  public static Drift of(DataSource dataSource, DatabaseDefinition records) {
    try (Connection connection = dataSource.getConnection()) {
      return of(connection, records);
    } catch (SQLException e) {
      throw new IntrospectionException(e);
    }
  }

  /**
   * Compares on a connection, whose transaction goes on.
   *
   * @throws IntrospectionException if the database cannot be read
   */
  public static Drift of(Connection connection, DatabaseDefinition records) {
    Introspection live = Sayable.of(Introspection.of(connection, records), records);
    return between(live, wanted(connection, live, records));
  }

  /**
   * Compares with one query of the catalog, which nothing waits for: tables, columns, types, nulls,
   * identity, keys, foreign keys, indexes and labels; of defaults, checks and views, whether they
   * are there.
   *
   * @throws IntrospectionException if the database cannot be read
   */
  public static Drift atStart(DataSource dataSource, DatabaseDefinition records) {
    try (Connection connection = dataSource.getConnection()) {
      DatabaseDefinition asked =
          new DatabaseDefinition(
              records.tables(), List.copyOf(records.objects(ViewDefinition.class)));
      Introspection live = Sayable.of(Introspection.ofTables(connection, asked), asked);
      return between(live, Canonical.inWordsOf(live, connection, asked));
    } catch (SQLException e) {
      throw new IntrospectionException(e);
    }
  }

  private static DatabaseDefinition wanted(
      Connection connection, Introspection live, DatabaseDefinition records) {
    try {
      return Canonical.of(connection, live, records);
    } catch (IntrospectionException e) {
      if (!e.isForbidden()) {
        throw e;
      }
      return Canonical.inWordsOf(live, connection, records);
    }
  }

  private static Drift between(Introspection live, DatabaseDefinition wanted) {
    return new Drift(Diff.between(live.database(), wanted, Decisions.none()), live.inexpressible());
  }

  /** Returns whether the database is what the records say. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /**
   * Goes on if the database is what the records say.
   *
   * @throws DriftException if it is not; its message has a line for each difference
   */
  public void check() {
    if (!isEmpty()) {
      throw new DriftException(this);
    }
  }

  /** Returns a line for each difference, sorted. */
  public List<String> lines() {
    return DifferenceText.of(changes);
  }

  /** Says what is different, in a line for each. */
  @Override
  public String toString() {
    return isEmpty()
        ? "The database is what the records say."
        : "The database is another than the records say:\n  " + String.join("\n  ", lines());
  }
}
