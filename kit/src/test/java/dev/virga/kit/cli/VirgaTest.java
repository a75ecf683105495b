package dev.virga.kit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class VirgaTest {
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void compileARecord() throws IOException {
    record("bio");
  }

  @Test
  void writesAMigration() throws IOException {
    assertThat(virga("generate", "--name", "create users")).isEqualTo(0);

    assertThat(out.toString()).contains("Wrote " + folder).contains("__create_users.sql");
    assertThat(files()).hasSize(1);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void saysThatNothingHasChanged() {
    virga("generate", "--name", "create users");

    assertThat(virga("generate", "--name", "again")).isEqualTo(0);
    assertThat(out.toString()).contains("Nothing has changed since the last migration.");
  }

  @Test
  void saysHowToSayYes() throws IOException {
    virga("generate", "--name", "create users");
    record("about");

    assertThat(virga("generate", "--name", "about")).isEqualTo(3);
    assertThat(err.toString())
        .isEqualToNormalizingNewlines(
            """
            The migration needs a yes, by name, to each of these:
              drop:users.bio: the values of the column are lost; or is it renamed, to one of about?

            To say yes:
              --allow drop:users.bio
            """);
    assertThat(files()).hasSize(1);
    assertThat(virga("generate", "--name", "about", "--allow", "drop:users.bio")).isEqualTo(0);
    assertThat(files()).hasSize(2);
  }

  @Test
  void takesDecisions() throws IOException {
    virga("generate", "--name", "create users");
    record("about");

    assertThat(virga("generate", "--name", "about", "--rename", "column:users.bio=about"))
        .isEqualTo(0);
    assertThat(Files.readString(folder.resolve("db/migration").resolve(files().get(1))))
        .endsWith("alter table \"users\" rename column \"bio\" to \"about\";\n");
  }

  @Test
  void speaksJsonToMachines() throws IOException {
    virga("generate", "--name", "create users");
    record("about");
    out.getBuffer().setLength(0);

    assertThat(virga("generate", "--name", "about", "--json")).isEqualTo(3);
    assertThat(out.toString())
        .startsWith(
            "{\"written\":[],\"snapshot\":[],\"allow\":[\"drop:users.bio\"],\"hazards\":[]");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void writesAnEmptyMigration() throws IOException {
    assertThat(virga("generate", "--name", "fill in", "--empty")).isEqualTo(0);
    assertThat(files()).singleElement().asString().endsWith("__fill_in.sql");
  }

  @Test
  void tellsOptionsThatAreWrongFromRecordsThatAre() throws IOException {
    assertThat(virga("generate")).isEqualTo(2);
    assertThat(virga("generate", "--name", "x", "--rename", "bio=about")).isEqualTo(2);
    assertThat(err.toString()).contains("begin with schema:, table:, column:, enum: or label:");
    assertThat(virga("generate", "--name", "x", "--rename", "column:a.b=c")).isEqualTo(3);
    Files.delete(folder.resolve("classes/blog/User.class"));
    assertThat(virga("generate", "--name", "x")).isEqualTo(4);
    assertThat(virga("generate", "--name", "x", "--classes", folder.resolve("no").toString()))
        .isEqualTo(1);
  }

  @Test
  void teaches() {
    assertThat(virga("generate", "--help")).isEqualTo(0);
    assertThat(out.toString())
        .contains("Exit codes:", "Examples:", "--allow=<danger>", "Default: target/classes");
    assertThat(virga("generate-completion")).isEqualTo(0);
  }

  private int virga(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    if (all.contains("--name")) {
      all.addAll(List.of("--folder", folder.resolve("db").toString()));
      if (!all.contains("--classes")) {
        all.addAll(List.of("--classes", folder.resolve("classes").toString()));
      }
    }
    CommandLine virga = Virga.commandLine();
    virga.setOut(new PrintWriter(out, true));
    virga.setErr(new PrintWriter(err, true));
    return virga.execute(all.toArray(new String[0]));
  }

  /** Makes what a compiler and the processor make of a record with one component. */
  private void record(String component) throws IOException {
    Path manifests = Files.createDirectories(folder.resolve("classes/META-INF/virga/tables"));
    Files.writeString(
        manifests.resolve("blog.User.json"),
        """
        {"record": "blog.User", "name": "users", "primaryKey": null, "uniqueKeys": [],
         "columns": [{"name": "%s", "type": "text", "nullable": true}],
         "foreignKeys": [], "indexes": [], "checks": [], "enums": []}
        """
            .formatted(component));
    Path record = Files.createDirectories(folder.resolve("classes/blog")).resolve("User.class");
    Files.writeString(record, "Ldev/virga/annotation/Table;");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("db/migration"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
