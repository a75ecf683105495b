package dev.virga.kit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.kit.json.StrictJson;
import dev.virga.kit.testing.Catalog;
import dev.virga.kit.testing.SchemaText;
import dev.virga.schema.TableDefinition;
import dev.virga.testing.TestDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Two people change records on branches of their own, and git merges what the kit wrote. */
@Timeout(120)
final class TwoBranchesTest {
  private static final String USERS = "table users\n  id bigint not null\n  name text\n";

  @RegisterExtension static final TestDatabase database = TestDatabase.empty();

  @TempDir Path folder;

  private final Catalog catalog = new Catalog(database.dataSource());
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void begin() throws Exception {
    catalog.clear();
    git("init", "--quiet", "--initial-branch=main");
    git("config", "user.name", "somebody");
    git("config", "user.email", "somebody@example.com");
    git("config", "core.autocrlf", "false");
    Files.writeString(folder.resolve(".gitignore"), "classes/\n");
    generate(USERS, "V20260101000000__create_users.sql");
  }

  @Test
  void mergesChangesOfDifferentThings() throws Exception {
    branch("ann", USERS + "table posts\n  id bigint not null\n", "V20260101000001__posts.sql");
    branch(
        "bob",
        "table users\n  id bigint not null\n  name text\n  zip text\n",
        "V20260101000002__zip.sql");
    merge("ann");
    merge("bob");

    records(
        "table users\n  id bigint not null\n  name text\n  zip text\ntable posts\n  id bigint not null\n");
    assertThat(check()).isEqualTo(0);
    assertThat(replay()).isEqualTo(0);
    assertThat(catalog.columns()).contains("posts.id bigint not null", "users.zip text");
  }

  @Test
  void namesFilesOfOneVersion() throws Exception {
    branch("ann", USERS + "table posts\n  id bigint not null\n", "V20260101000001__posts.sql");
    branch("bob", USERS + "  zip text\n", "V20260101000001__zip.sql");
    merge("ann");
    merge("bob");

    records(USERS + "  zip text\ntable posts\n  id bigint not null\n");
    assertThat(check()).isEqualTo(5);
    assertThat(out.toString())
        .contains(
            "These files have the same version; give the newer one a later version: V20260101000001__posts.sql, V20260101000001__zip.sql.");
    rename("V20260101000001__zip.sql", "V20260101000002__zip.sql");
    assertThat(check()).isEqualTo(0);
    assertThat(replay()).isEqualTo(0);
  }

  @Test
  void namesTheFileThatIsOlderThanWhatWasApplied() throws Exception {
    branch("ann", USERS + "table posts\n  id bigint not null\n", "V20260101000002__posts.sql");
    branch("bob", USERS + "  zip text\n", "V20260101000001__zip.sql");
    merge("ann");
    assertThat(migrate()).isEqualTo(0);
    merge("bob");

    assertThat(migrate()).isEqualTo(5);
    assertThat(err.toString())
        .contains(
            "V20260101000001__zip.sql is older than what was applied, as after a merge. Give it a newer version than the last.");
    rename("V20260101000001__zip.sql", "V20260101000003__zip.sql");
    assertThat(migrate()).isEqualTo(0);
    assertThat(catalog.columns()).contains("users.zip text");
  }

  @Test
  void namesTheSnapshotThatBothChanged() throws Exception {
    branch(
        "ann",
        "table users\n  id bigint not null\n  name varchar(20)\n",
        "V20260101000001__short.sql");
    branch(
        "bob",
        "table users\n  id bigint not null\n  name varchar(50)\n",
        "V20260101000002__long.sql");
    merge("ann");
    assertThat(git("merge", "--no-edit", "bob")).contains("CONFLICT").endsWith("1");

    records("table users\n  id bigint not null\n  name varchar(50)\n");
    assertThat(check()).isEqualTo(4);
    assertThat(err.toString())
        .contains(
            "tables/users.json: two branches changed the same facts. Take the file of the branch");

    git("checkout", "--ours", "db/snapshot/tables/users.json");
    Files.delete(folder.resolve("db/migration/V20260101000002__long.sql"));
    assertThat(check()).isEqualTo(5);
    generate(
        "table users\n  id bigint not null\n  name varchar(50)\n", "V20260101000003__long.sql");
    assertThat(check()).isEqualTo(0);
    assertThat(replay()).isEqualTo(0);
    assertThat(Files.readString(folder.resolve("db/migration/V20260101000003__long.sql")))
        .endsWith("alter table \"users\" alter column \"name\" type varchar(50);\n");
  }

  @Test
  void replaysWhatBothDid() throws Exception {
    branch("ann", USERS + "  zip text\n", "V20260101000001__zip.sql");
    branch("bob", USERS + "  zip text\n", "V20260101000002__zip_code.sql");
    merge("ann");
    merge("bob");

    assertThat(check()).isEqualTo(0);
    assertThat(replay()).isEqualTo(1);
    assertThat(err.toString())
        .contains(
            "V20260101000002__zip_code.sql, line 1: ERROR: column \"zip\" of relation \"users\" already exists");
    Files.delete(folder.resolve("db/migration/V20260101000002__zip_code.sql"));
    catalog.clear();
    assertThat(replay()).isEqualTo(0);
  }

  /** Makes a branch of the first commit, with a change of the records and its migration. */
  private void branch(String name, String schema, String file) throws Exception {
    assertThat(git("checkout", "--quiet", "-b", name, "main")).endsWith("0");
    generate(schema, file);
    git("checkout", "--quiet", "main");
  }

  private void merge(String branch) throws Exception {
    assertThat(git("merge", "--no-edit", branch)).endsWith("0");
  }

  /** Generates and commits a migration, under a name that does not depend on the time. */
  private void generate(String schema, String file) throws Exception {
    records(schema);
    List<Path> before = migrations();
    assertThat(
            virga(
                "generate",
                "--classes",
                path("classes"),
                "--folder",
                path("db"),
                "--allow",
                "narrow:users.name"))
        .as(err.toString())
        .isEqualTo(0);
    List<Path> written = new ArrayList<>(migrations());
    written.removeAll(before);
    assertThat(written).hasSize(1);
    Files.move(written.get(0), folder.resolve("db/migration").resolve(file));
    git("add", "--all");
    assertThat(git("commit", "--quiet", "-m", file)).endsWith("0");
  }

  private List<Path> migrations() throws IOException {
    Path migrations = folder.resolve("db/migration");
    if (!Files.exists(migrations)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(migrations)) {
      return files.collect(Collectors.toList());
    }
  }

  private void rename(String from, String to) throws IOException {
    Path migrations = folder.resolve("db/migration");
    Files.move(migrations.resolve(from), migrations.resolve(to));
  }

  private int check() {
    return virga("check", "--classes", path("classes"), "--folder", path("db"));
  }

  private int replay() {
    return virga(
        "check",
        "--replay",
        "--url",
        database.jdbcUrl(),
        "--classes",
        path("classes"),
        "--folder",
        path("db"));
  }

  private int migrate() {
    return virga("migrate", "--url", database.jdbcUrl(), "--folder", path("db"));
  }

  private String path(String below) {
    return folder.resolve(below).toString();
  }

  private int virga(String... arguments) {
    CommandLine virga = Virga.commandLine(Terminal.nobody());
    virga.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return virga.execute(arguments);
  }

  /** Makes what a compiler and the processor make of the records of a schema. */
  private void records(String schema) throws IOException {
    Path classes = folder.resolve("classes");
    if (Files.exists(classes)) {
      try (Stream<Path> files = Files.walk(classes)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.delete(file);
        }
      }
    }
    for (TableDefinition table : SchemaText.parse(schema).tables()) {
      write(
          classes.resolve("META-INF/virga/tables/" + table.record() + ".json"),
          StrictJson.MAPPER.writeValueAsString(table));
      write(
          classes.resolve(table.record().replace('.', '/') + ".class"),
          "Ldev/virga/annotation/Table;");
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  /** Returns what git prints, with the exit code in the last line. */
  private String git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String printed =
        process.inputReader(UTF_8).lines().map(line -> line + "\n").collect(Collectors.joining());
    return printed + process.waitFor();
  }
}
