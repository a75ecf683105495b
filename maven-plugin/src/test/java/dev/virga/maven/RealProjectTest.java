package dev.virga.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
final class RealProjectTest {
  @RegisterExtension static final TestDatabase database = TestDatabase.empty();

  @TempDir Path folder;

  @Test
  void changesARecordGeneratesAndMigrates() throws Exception {
    Project project = Project.in(folder, database.jdbcUrl());

    project.user("@Id @Identity long id, String name");
    assertThat(
            project.maven(
                "virga:generate",
                "-Dvirga.name=create users",
                "virga:check",
                "virga:migrate",
                "virga:status"))
        .contains("Wrote " + folder)
        .contains("The records and the migrations agree.")
        .contains("Applying V", "__create_users.sql", "Applied one file.")
        .containsPattern("applied \\S+  V\\d{14}__create_users\\.sql")
        .endsWith("\n0");
    assertThat(columns()).containsExactly("id", "name");

    project.user("@Id @Identity long id, String fullName");
    assertThat(project.maven("compile", "virga:check"))
        .contains("The records say what no migration makes.")
        .endsWith("\n1");
    assertThat(project.maven("virga:generate"))
        .contains("-Dvirga.answer=\"rename column:users.name=full_name\"")
        .contains("-Dvirga.answer=\"allow drop:users.name\"")
        .endsWith("\n1");
    assertThat(project.migrations()).hasSize(1);

    assertThat(
            project.maven(
                "virga:generate",
                "-Dvirga.answer=rename column:users.name=full_name",
                "virga:migrate"))
        .contains("__rename_users_name_to_full_name.sql", "Applied one file.")
        .endsWith("\n0");
    assertThat(columns()).containsExactly("full_name", "id");
  }

  @Test
  void pushesExportsLintsAndPulls() throws Exception {
    Project project = Project.in(folder, database.jdbcUrl());
    execute("drop schema public cascade; create schema public");

    project.user("@Id @Identity long id, String name");
    assertThat(project.maven("virga:push", "virga:export", "virga:lint"))
        .contains("create table \"users\" (")
        .contains("The database is what the records say.")
        .contains("Nothing found.")
        .endsWith("\n0");
    assertThat(columns()).containsExactly("id", "name");
    assertThat(project.text("target/schema.sql")).startsWith("create table \"users\" (\n");

    execute("insert into users (name) values ('Ann')");
    project.user("@Id @Identity long id");
    assertThat(project.maven("virga:push"))
        .contains("drop:users.name: the values of the column are lost (1 row)")
        .contains("-Dvirga.answer=\"allow drop:users.name\"")
        .endsWith("\n1");
    assertThat(columns()).containsExactly("id", "name");

    assertThat(
            project.maven(
                "virga:pull",
                "-Dvirga.package=pulled",
                "-Dvirga.sources=pulled/java",
                "-Dvirga.folder=pulled/db",
                "-Dvirga.writeBaseline"))
        .contains("User.java", "__baseline.sql")
        .endsWith("\n0");
    assertThat(project.text("pulled/java/pulled/User.java"))
        .endsWith("@Table(\"users\")\npublic record User(@Id @Identity long id, String name) {}\n");

    project.write("pulled/db/migration/V99991231235959__drop.sql", "drop table users;\n");
    assertThat(project.maven("virga:lint", "-Dvirga.folder=pulled/db"))
        .contains("V99991231235959__drop.sql:1: dropped-table")
        .endsWith("\n1");
  }

  private static void execute(String sql) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> columns() throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select column_name from information_schema.columns where table_name = 'users' order by 1")) {
      List<String> columns = new ArrayList<>();
      while (rows.next()) {
        columns.add(rows.getString(1));
      }
      return columns;
    }
  }
}
