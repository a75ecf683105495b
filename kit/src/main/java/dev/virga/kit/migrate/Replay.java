package dev.virga.kit.migrate;

import dev.virga.kit.apply.Migrator;
import dev.virga.kit.drift.Drift;
import dev.virga.kit.introspect.Inexpressible;
import dev.virga.kit.introspect.Introspection;
import dev.virga.kit.introspect.IntrospectionException;
import dev.virga.kit.schema.DatabaseDefinition;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Applies all migrations to an empty database, and says whether they make what the records say:
 * those too that were written by hand, of which the snapshot knows nothing.
 *
 * <pre>{@code
 * Replay.of(Migrator.onClassPath()).in(emptyDatabase, Manifests.onClassPath()).check();
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param migrator what applies them
 */
public record Replay(Migrator migrator) {
  /** Takes what applies the migrations. */
  public static Replay of(Migrator migrator) {
    return new Replay(migrator);
  }

  /**
   * Applies the migrations, which stay in the database, and compares.
   *
   * @throws IllegalStateException if something is in the database, so that it may be one that
   *     somebody needs; nothing was applied
   * @throws dev.virga.kit.apply.MigrationException if a file was not applied
   * @throws IntrospectionException if the database cannot be read
   */
  public Drift in(DataSource empty, DatabaseDefinition records) {
    requireEmpty(empty);
    migrator.migrate(empty);
    return Drift.of(empty, records);
  }

  private static void requireEmpty(DataSource dataSource) {
    try (Connection connection = dataSource.getConnection()) {
      Introspection found = Introspection.of(connection);
      Optional<String> first =
          Stream.concat(
                  found.database().tables().stream().map(table -> table.record()),
                  found.inexpressible().stream()
                      .filter(each -> each.kind() != Inexpressible.Kind.EXTENSION)
                      .map(Inexpressible::toString))
              .findFirst();
      if (first.isPresent()) {
        throw new IllegalStateException(
            "The migrations are replayed on an empty database, and this one has %s. Make another one for it."
                .formatted(first.get()));
      }
    } catch (SQLException e) {
      throw new IntrospectionException(e);
    }
  }
}
