package depot;

import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.manifest.Manifests;
import dev.virga.kit.schema.DatabaseDefinition;

/** The depot's tables, as its records say. */
public final class DepotSchema {
  private DepotSchema() {}

  /** Returns the statements that create the tables. */
  public static String empty() {
    return Ddl.create(
            new DatabaseDefinition(
                Manifests.onClassPath().tables().stream()
                    .filter(table -> table.record().startsWith("depot."))
                    .toList()))
        .sql();
  }
}
