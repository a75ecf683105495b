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
  private final ScriptedTerminal terminal = new ScriptedTerminal();

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
            What is only called otherwise is not lost: say so with @RenamedFrom.

            Say which, as an option or as a line of the file that --answers names:
              --rename column:users.bio=about
              --allow drop:users.bio
            """);
    assertThat(files()).hasSize(1);
    assertThat(virga("generate", "--name", "about", "--allow", "drop:users.bio")).isEqualTo(0);
    assertThat(files()).hasSize(2);
  }

  @Test
  void findsWhatIsWrongWithFiles() throws IOException {
    virga("generate", "--name", "create users");

    assertThat(virga("lint")).isEqualTo(0);
    assertThat(out.toString()).endsWith("Nothing found." + System.lineSeparator());

    Files.writeString(
        folder.resolve("db/migration/V99991231235959__drop.sql"), "drop table users;\n");
    assertThat(virga("lint")).isEqualTo(6);
    assertThat(out.toString())
        .contains(
            "V99991231235959__drop.sql:1: dropped-table (lock: access exclusive, for a moment): the rows");
    assertThat(virga("lint", "--without", "dropped-table")).isEqualTo(0);
    assertThat(virga("lint", "--without", "dropped")).isEqualTo(2);
    assertThat(err.toString()).contains("There is no rule dropped. There are: ");
  }

  @Test
  void leavesOutWhatIsFoundInFilesThatAreApplied() throws IOException {
    virga("generate", "--name", "create users");
    Files.writeString(folder.resolve("db/migration/V9.1__drop.sql"), "drop table users;\n");

    assertThat(virga("lint", "--after", "9.0")).isEqualTo(6);
    assertThat(virga("lint", "--after", "9.1")).isEqualTo(0);
    assertThat(virga("lint", "--after", "nine")).isEqualTo(2);
    assertThat(err.toString()).contains("nine is no version, such as 20260102030405 or 1.2");
  }

  @Test
  void findsNothingToCheckWhereNoFolderIs() {
    assertThat(virga("lint")).isEqualTo(1);
    assertThat(err.toString())
        .contains("migration: there is no such file; say with --folder where the migrations are");
  }

  @Test
  void takesSeveralYesesAtOnce() throws IOException {
    virga("generate", "--name", "create users");
    record("about");

    assertThat(virga("generate", "--name", "no bio", "--allow", "drop:users.bio,drop:users.x"))
        .isEqualTo(0);
  }

  @Test
  void printsFindingsAndRulesForMachines() throws IOException {
    virga("generate", "--name", "create users");
    Files.writeString(
        folder.resolve("db/migration/V99991231235959__drop.sql"), "drop table users;\n");

    assertThat(virga("lint", "--json")).isEqualTo(6);
    assertThat(out.toString())
        .contains(
            "{\"findings\":[{\"file\":\"V99991231235959__drop.sql\",\"line\":1,\"code\":\"dropped-table\",");
    assertThat(virga("lint", "--rules", "--json")).isEqualTo(0);
    assertThat(out.toString()).contains("{\"code\":\"blocking-index\",\"lock\":\"share\",");
  }

  @Test
  void takesDecisions() throws IOException {
    virga("generate", "--name", "create users");
    record("about");

    assertThat(virga("generate", "--name", "about", "--rename", "column:users.bio=about"))
        .isEqualTo(0);
    assertThat(text(files().get(1)))
        .endsWith("alter table \"users\" rename column \"bio\" to \"about\";\n");
  }

  @Test
  void readsAnswersFromAFile() throws IOException {
    virga("generate", "--name", "create users");
    record("about");
    Path answers =
        Files.writeString(
            folder.resolve("answers"), "# of the users\n\nrename column:users.bio=about\n");

    assertThat(virga("generate", "--answers", answers.toString())).isEqualTo(0);
    assertThat(files().get(1)).endsWith("__rename_users_bio_to_about.sql");
    assertThat(text(files().get(1))).contains("rename column");
  }

  @Test
  void namesTheLineThatIsNoAnswer() throws IOException {
    Path answers = Files.writeString(folder.resolve("answers"), "# of the users\nkeep users.bio\n");

    assertThat(virga("generate", "--answers", answers.toString())).isEqualTo(2);
    assertThat(err.toString())
        .contains("answers, line 2: 'keep users.bio' answers nothing: begin with allow, rename,");
  }

  @Test
  void asksAtATerminal() throws IOException {
    virga("generate");
    record("about");
    terminal.answers.addAll(List.of("1"));

    assertThat(virga("generate")).isEqualTo(0);
    assertThat(terminal.asked)
        .containsExactly(
            """
            The column users.bio is gone. Is it one of the new ones?
              1  it is renamed to about
              d  it is dropped, and what is in it is lost
              anything else: stop here
            >\s""");
    assertThat(text(files().get(1))).contains("rename column");
  }

  @Test
  void takesNoAnswerForANo() throws IOException {
    virga("generate");
    record("about");
    terminal.answers.addAll(List.of(""));

    assertThat(virga("generate")).isEqualTo(3);
    assertThat(files()).hasSize(1);
  }

  @Test
  void dropsWhereAPersonSaysSo() throws IOException {
    virga("generate");
    record("about");
    terminal.answers.addAll(List.of("d"));

    assertThat(virga("generate")).isEqualTo(0);
    assertThat(text(files().get(1))).contains("drop column");
  }

  @Test
  void asksForAYes() throws IOException {
    virga("generate");
    withoutColumns();
    terminal.answers.addAll(List.of("Y"));

    assertThat(virga("generate")).isEqualTo(0);
    assertThat(terminal.asked)
        .containsExactly(
            "drop:users.bio: the values of the column are lost. Go on? (yes or no)\n> ");
  }

  @Test
  void speaksJsonToMachines() throws IOException {
    assertThat(virga("generate", "--json")).isEqualTo(0);
    assertThat(out.toString()).startsWith("{\"written\":[\"" + folder);
    out.getBuffer().setLength(0);
    record("about");
    terminal.answers.add("d");

    assertThat(virga("generate", "--json")).isEqualTo(3);
    assertThat(out.toString())
        .startsWith("{\"exitCode\":\"UNDECIDED\",\"error\":\"The migration needs a yes")
        .contains(
            "\"dangers\":[{\"kind\":\"DROP\",\"target\":\"users.bio\"",
            "\"answers\":[\"rename column:users.bio=about\",\"allow drop:users.bio\"]")
        .hasLineCount(1);
    assertThat(err.toString()).isEmpty();
    assertThat(terminal.asked).isEmpty();
  }

  @Test
  void findsWhatWasForgotten() throws IOException {
    assertThat(virga("check")).isEqualTo(5);
    assertThat(out.toString())
        .contains("The records say what no migration makes. Generate one; it would do this:")
        .contains("create table \"users\"");
    virga("generate", "--name", "create users");

    assertThat(virga("check")).isEqualTo(0);
    assertThat(out.toString()).endsWith("The records and the migrations agree.\n");
    String version = files().get(0).substring(0, files().get(0).indexOf("__"));
    Files.writeString(folder.resolve("db/migration/" + version + "_0__other.sql"), "select 1;");
    assertThat(virga("check", "--json")).isEqualTo(5);
    assertThat(out.toString())
        .endsWith(
            "{\"missing\":[],\"sameVersions\":[[\"%s_0__other.sql\",\"%s\"]]}\n"
                .formatted(version, files().get(1)));
  }

  @Test
  void findsWhatAMergeLeftInConflict() throws IOException {
    virga("generate");
    Path users = folder.resolve("db/snapshot/tables/users.json");
    Files.writeString(
        users,
        Files.readString(users)
            .replace("  \"columns\"", "<<<<<<< HEAD\n=======\n>>>>>>> b\n  \"columns\""));

    assertThat(virga("check")).isEqualTo(4);
    assertThat(err.toString()).contains("tables/users.json: two branches changed the same facts.");
  }

  @Test
  void writesAnEmptyMigration() throws IOException {
    assertThat(virga("generate", "--name", "fill in", "--empty")).isEqualTo(0);
    assertThat(files()).singleElement().asString().endsWith("__fill_in.sql");
  }

  @Test
  void tellsOptionsThatAreWrongFromRecordsThatAre() throws IOException {
    assertThat(virga("generate", "--nam", "x")).isEqualTo(2);
    assertThat(virga("generate", "--name", "!")).isEqualTo(2);
    assertThat(virga("generate", "--name", "x", "--rename", "bio=about")).isEqualTo(2);
    assertThat(err.toString()).contains("beginning with schema:, table:, column:, enum: or label:");
    assertThat(virga("generate", "--name", "x", "--rename", "column:a.b=c")).isEqualTo(3);
    Files.delete(folder.resolve("classes/blog/User.class"));
    assertThat(virga("generate", "--name", "x")).isEqualTo(4);
    assertThat(virga("generate", "--name", "x", "--classes", folder.resolve("no").toString()))
        .isEqualTo(1);
    assertThat(err.toString())
        .contains("compile the records, or say with --classes where they are");
  }

  @Test
  void teaches() {
    assertThat(Virga.commandLine(terminal).setErr(new PrintWriter(err, true)).execute())
        .isEqualTo(2);
    assertThat(err.toString()).contains("Missing required subcommand", "Commands:", "generate ");
    assertThat(virga("generate", "--help")).isEqualTo(0);
    assertThat(out.toString())
        .contains(
            "Exit codes:",
            "Examples:",
            "--allow=<danger>",
            "Default: src/main/resources/db",
            "5   ");
    assertThat(virga("help", "generate")).isEqualTo(0);
    assertThat(virga("generate-completion")).isEqualTo(0);
    assertThat(out.toString()).contains("complete -F _complete_virga");
    assertThat(virga("--version")).isEqualTo(0);
    assertThat(virga("--help")).isEqualTo(0);
    assertThat(out.toString()).contains("Commands:", "generate ");
  }

  private int virga(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    boolean reads = all.get(0).equals("generate") || all.get(0).equals("check");
    if ((reads || all.get(0).equals("lint")) && !all.contains("--help")) {
      all.addAll(List.of("--folder", folder.resolve("db").toString()));
      if (reads && !all.contains("--classes")) {
        all.addAll(List.of("--classes", folder.resolve("classes").toString()));
      }
    }
    CommandLine virga = Virga.commandLine(terminal);
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
         "foreignKeys": [], "indexes": [], "checks": [], "enums": [], "renames": []}
        """
            .formatted(component));
    Path record = Files.createDirectories(folder.resolve("classes/blog")).resolve("User.class");
    Files.writeString(record, "Ldev/virga/annotation/Table;");
  }

  private void withoutColumns() throws IOException {
    Path manifest = folder.resolve("classes/META-INF/virga/tables/blog.User.json");
    Files.writeString(
        manifest,
        Files.readString(manifest)
            .replace("{\"name\": \"bio\", \"type\": \"text\", \"nullable\": true}", ""));
  }

  private String text(String file) throws IOException {
    return Files.readString(folder.resolve("db/migration").resolve(file));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("db/migration"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
