package conduit.database;

import dev.virga.kit.apply.MigrationException;
import dev.virga.kit.apply.Migrator;
import javax.sql.DataSource;

/**
 * The tables of the application: its records declare them, and the migrations in {@code
 * src/main/resources/db} make them.
 */
public final class Schema {
  private Schema() {}

  /**
   * Applies the migrations that the database does not have yet. Of several applications that start
   * at once, one does it, and the others wait.
   *
   * @throws IllegalStateException if the database does not answer, or the migrations do not fit it
   */
  public static void migrate(DataSource dataSource) {
    try {
      Migrator.onClassPath().migrate(dataSource);
    } catch (MigrationException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }
}
