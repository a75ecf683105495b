package dev.virga.kit.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.schema.CheckDefinition;
import dev.virga.schema.ColumnDefinition;
import dev.virga.schema.EnumDefinition;
import dev.virga.schema.ForeignKeyDefinition;
import dev.virga.schema.IdentityGeneration;
import dev.virga.schema.IndexDefinition;
import dev.virga.schema.KeyDefinition;
import dev.virga.schema.ReferentialAction;
import dev.virga.schema.RenameDefinition;
import dev.virga.schema.TableDefinition;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ManifestFileTest {
  private static final ClassFile TABLE_CLASS = new ClassFile("Ldev/virga/annotation/Table;");

  private static final String PET =
      """
      {
        "record": "zoo.Pet",
        "schema": "zoo",
        "name": "pets",
        "columns": [
          {"name": "id", "type": "bigint", "nullable": false, "defaultExpression": null, "identity": "BY_DEFAULT"},
          {"name": "mood", "type": "\\"mood\\"", "nullable": true, "defaultExpression": "'SAD'", "identity": null}
        ],
        "primaryKey": {"name": "pets_pkey", "columns": ["id"]},
        "uniqueKeys": [{"name": "pets_mood_key", "columns": ["mood", "id"]}],
        "foreignKeys": [
          {
            "name": "pets_id_fkey",
            "columns": ["id"],
            "referencedSchema": null,
            "referencedTable": "animals",
            "referencedColumns": ["id"],
            "onDelete": "SET_NULL",
            "onUpdate": "NO_ACTION"
          }
        ],
        "indexes": [{"name": "pets_mood_idx", "columns": ["mood"]}],
        "checks": [{"name": "pets_id_check", "condition": "id > 0"}],
        "enums": [{"schema": null, "name": "mood", "labels": ["SAD", "HAPPY"]}],
        "renames": [
          {"kind": "LABEL", "type": "\\"mood\\"", "name": "SAD", "formerSchema": null, "formerName": "BLUE"}
        ]
      }
      """;

  @Test
  void readsEachMember() {
    assertThat(parse(PET))
        .isEqualTo(
            new TableDefinition(
                "zoo.Pet",
                Optional.of("zoo"),
                "pets",
                Optional.empty(),
                List.of(
                    new ColumnDefinition(
                        "id",
                        "bigint",
                        false,
                        Optional.empty(),
                        Optional.of(IdentityGeneration.BY_DEFAULT)),
                    new ColumnDefinition(
                        "mood", "\"mood\"", true, Optional.of("'SAD'"), Optional.empty())),
                Optional.of(new KeyDefinition("pets_pkey", List.of("id"))),
                List.of(new KeyDefinition("pets_mood_key", List.of("mood", "id"))),
                List.of(
                    new ForeignKeyDefinition(
                        "pets_id_fkey",
                        List.of("id"),
                        Optional.empty(),
                        "animals",
                        List.of("id"),
                        ReferentialAction.SET_NULL,
                        ReferentialAction.NO_ACTION)),
                List.of(new IndexDefinition("pets_mood_idx", List.of("mood"))),
                List.of(new CheckDefinition("pets_id_check", "id > 0")),
                Optional.empty(),
                List.of(new EnumDefinition(Optional.empty(), "mood", List.of("SAD", "HAPPY"))),
                List.of(
                    new RenameDefinition(
                        RenameDefinition.Kind.LABEL,
                        Optional.of("\"mood\""),
                        "SAD",
                        Optional.empty(),
                        "BLUE"))));
  }

  @Test
  void takesALeftOutOptionalAsEmpty() {
    String json =
        PET.replace("\"schema\": \"zoo\",\n", "")
            .replace(", \"identity\": null", "")
            .replace("\"referencedSchema\": null,", "");

    TableDefinition table = parse(json);

    assertThat(table.schema()).isEmpty();
    assertThat(table.columns().get(1).identity()).isEmpty();
    assertThat(table.foreignKeys().get(0).referencedSchema()).isEmpty();
  }

  @Test
  void namesAnUnknownMember() {
    assertThatThrownBy(
            () ->
                parse(
                    PET.replace("\"nullable\": true", "\"nullable\": true, \"collation\": \"C\"")))
        .isInstanceOf(InvalidManifestException.class)
        .hasMessage(
            "zoo.Pet.json, line 7, column 125: unknown member columns[1].collation. The versions of"
                + " virga-processor and virga-kit have to be the same.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "record": "zoo.Pet",          |                                | record is missing or null
          "columns": ["id"]},           | "columns": null},              | primaryKey.columns is missing or null
          "nullable": false,            |                                | columns[0].nullable is missing or null
          "nullable": false,            | "nullable": "no",              | columns[0].nullable: Cannot coerce String value ("no") to `boolean` value
          "labels": ["SAD", "HAPPY"]    | "labels": ["SAD", null]        | enums[0].labels[1]: Invalid `null` value
          "onDelete": "SET_NULL"        | "onDelete": "SET NULL"         | foreignKeys[0].onDelete: Cannot deserialize value of type
          "onDelete": "SET_NULL"        | "onDelete": 1                  | foreignKeys[0].onDelete: Cannot deserialize value of type
          "name": "pets",               | "name": "pets", "name": "x",   | Duplicate field 'name'
          "name": "pets",               | "name": "pets" "x",            | was expecting comma
          "checks": [{                  | "checks": [[{                  | checks[0]: Cannot deserialize value of type
          """)
  void namesThePlaceOfWhatIsWrong(String right, String wrong, String problem) {
    assertThat(PET).contains(right);

    assertThatThrownBy(() -> parse(PET.replace(right, wrong == null ? "" : wrong)))
        .isInstanceOf(InvalidManifestException.class)
        .hasMessageMatching("(?s)zoo\\.Pet\\.json, line \\d+, column \\d+: .*")
        .hasMessageContaining(problem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "{}", "not JSON", "\"pets\""})
  void refusesWhatIsNoTable(String json) {
    assertThatThrownBy(() -> parse(json))
        .isInstanceOf(InvalidManifestException.class)
        .hasMessageStartingWith("zoo.Pet.json");
  }

  @Test
  void refusesWhatFollowsTheTable() {
    assertThatThrownBy(() -> parse(PET + "{}")).isInstanceOf(InvalidManifestException.class);
  }

  private static TableDefinition parse(String json) {
    return new ManifestFile("zoo.Pet", "zoo.Pet.json", json, Optional.of(TABLE_CLASS)).table();
  }
}
