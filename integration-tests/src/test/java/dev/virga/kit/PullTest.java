package dev.virga.kit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.diff.Decisions;
import dev.virga.kit.diff.Diff;
import dev.virga.kit.drift.Drift;
import dev.virga.kit.manifest.Manifests;
import dev.virga.kit.migrate.Baseline;
import dev.virga.kit.migrate.Generated;
import dev.virga.kit.migrate.Generation;
import dev.virga.kit.migrate.Migrations;
import dev.virga.kit.pull.Pull;
import dev.virga.kit.pull.Pulled;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.testing.TestDatabase;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records of a live database compile, and say what they were said to say. */
final class PullTest {
  private static final Path SCHEMAS = Path.of("src/test/resources/pull");

  @RegisterExtension static final TestDatabase database = TestDatabase.empty();

  @TempDir Path folder;

  static Stream<String> schemas() throws IOException {
    try (Stream<Path> files = Files.list(SCHEMAS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".sql"))
          .map(name -> name.substring(0, name.length() - 4))
          .sorted()
          .toList()
          .stream();
    }
  }

  @AfterEach
  void clear() throws SQLException {
    execute(
        """
        do $$ declare name text; begin
          for name in select quote_ident(nspname) from pg_namespace where nspname not like 'pg\\_%' and nspname <> 'information_schema'
          loop execute 'drop schema ' || name || ' cascade'; end loop;
        end $$;
        create schema public;
        """);
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void makesRecordsThatCompileAndSayTheSame(String name) throws IOException, SQLException {
    Pulled pulled = pull(name);
    DatabaseDefinition compiled = compile(pulled);
    assertThat(compiled.tables())
        .usingRecursiveComparison()
        .ignoringCollectionOrder()
        .isEqualTo(pulled.records().tables());
    assertThat(compiled.objects()).isEqualTo(pulled.records().objects());
    assertThat(Drift.of(database.dataSource(), compiled).lines())
        .noneMatch(line -> line.contains(": the check "));
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void writesTheTextThatIsCommitted(String name) throws IOException, SQLException {
    Pulled pulled = pull(name);
    StringBuilder text = new StringBuilder();
    pulled
        .sources()
        .forEach(
            (path, source) ->
                text.append("// ").append(path).append('\n').append(source).append('\n'));
    pulled
        .code()
        .forEach(
            (path, sql) ->
                text.append("-- db/code/").append(path).append('\n').append(sql).append('\n'));
    text.append("Not said:\n");
    pulled
        .inexpressible()
        .forEach(each -> text.append(each.toString().replace("\n", "\\n")).append('\n'));
    Path expected = SCHEMAS.resolve(name + ".txt");
    if ("write".equals(System.getProperty("virga.goldens"))) {
      Files.writeString(expected, text);
    }
    assertThat(text.toString()).isEqualTo(Files.readString(expected));
  }

  @Test
  void saysAllOfADatabaseThatRecordsCanSay() throws IOException, SQLException {
    Pulled pulled = pull("library");
    assertThat(pulled.inexpressible()).isEmpty();
    assertThat(Drift.of(database.dataSource(), compile(pulled)).lines()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void findsNoDifferenceToTheDatabaseThatItRead(String name) throws IOException, SQLException {
    DatabaseDefinition compiled = compile(pull(name));

    // A policy that has no effect is one too many.
    List<String> policies =
        name.equals("gym")
            ? List.of(
                "keys: the record does not have the policy unused: using (id > 0)",
                "slots: the record does not have the policy nothing: for update")
            : List.of();
    assertThat(Drift.of(database.dataSource(), compiled).lines()).isEqualTo(policies);
    assertThat(Drift.atStart(database.dataSource(), compiled).lines()).isEqualTo(policies);
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void dropsNothingThatRecordsSayInOtherWords(String name) throws IOException, SQLException {
    DatabaseDefinition compiled = compile(pull(name));
    clear();
    Ddl.create(compiled).run(database.dataSource());
    assertThat(Drift.of(database.dataSource(), compiled).lines()).isEmpty();
    Pulled again = Pull.into("again").from(database.dataSource());
    assertThat(Diff.between(again.records(), compiled, Decisions.none())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void leavesNothingToGenerateAfterTheBaseline(String name) throws IOException, SQLException {
    Pulled pulled = pull(name);
    Migrations migrations = Migrations.in(folder.resolve("db"));
    Generated baseline = Baseline.of(pulled).write(folder.resolve("db"));
    assertThat(Files.readString(baseline.files().get(0))).isEqualTo(pulled.sql().sql());
    assertThat(migrations.generate(compile(pulled), Generation.named("nothing")).isEmpty())
        .isTrue();
    assertThatThrownBy(() -> Baseline.of(pulled).write(folder.resolve("db")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("snapshot already");
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void writesAllOfTheDatabaseAsSql(String name) throws IOException, SQLException {
    Pulled pulled = pull(name);
    clear();
    pulled.sql().run(database.dataSource());
    Pulled again = Pull.into("shop").from(database.dataSource());
    assertThat(again.sources()).isEqualTo(pulled.sources());
    assertThat(withoutComments(again.sql().sql())).isEqualTo(withoutComments(pulled.sql().sql()));
  }

  /** Of what is not in the SQL, a database that it makes has nothing. */
  private static String withoutComments(String sql) {
    return sql.replaceAll("-- Not in here: .*\n", "").replaceAll("\n+", "\n");
  }

  private static Pulled pull(String name) throws IOException, SQLException {
    execute(Files.readString(SCHEMAS.resolve(name + ".sql")));
    return Pull.into("shop").from(database.dataSource());
  }

  private DatabaseDefinition compile(Pulled pulled) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    List<Path> files =
        pulled.write(folder.resolve("sources"), classes.resolve("db")).stream()
            .filter(file -> file.toString().endsWith(".java"))
            .toList();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, UTF_8)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              said,
              manager,
              null,
              List.of(
                  "-Xlint:all,-path,-processing",
                  "-processor",
                  "dev.virga.processor.VirgaProcessor",
                  "-d",
                  classes.toString(),
                  "-s",
                  classes.toString(),
                  "-classpath",
                  System.getProperty("java.class.path")),
              null,
              manager.getJavaFileObjectsFromPaths(files));
      assertThat(task.call()).as(said.toString()).isTrue();
    }
    assertThat(said.toString()).isEmpty();
    return Manifests.from(classes);
  }

  private static void execute(String sql) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
