package sample;

import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.manifest.Manifests;
import dev.virga.kit.schema.DatabaseDefinition;

/** The tables of these records as SQL. */
public final class SampleSchema {
  private SampleSchema() {}

  /** Returns the statements that create the tables. */
  public static String empty() {
    return Ddl.create(
            new DatabaseDefinition(
                Manifests.onClassPath().tables().stream()
                    .filter(table -> table.record().startsWith("sample."))
                    .toList()))
        .sql();
  }
}
