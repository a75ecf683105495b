package dev.virga.kit.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.kit.diff.Decisions;
import dev.virga.kit.diff.Diff;
import dev.virga.kit.diff.InvalidDecisionException;
import dev.virga.kit.drift.Drift;
import dev.virga.kit.migrate.Generation;
import dev.virga.kit.migrate.Migrations;
import dev.virga.kit.plan.Plan;
import dev.virga.kit.plan.Style;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.testing.SchemaText;
import dev.virga.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Functions and triggers on their way from a file of SQL into a database. */
final class CodeMigrationTest {
  private static final String NOTES =
      """
      table notes
        id bigint not null default next_id()
        body text
      code
      """;

  @RegisterExtension static final TestDatabase database = TestDatabase.empty();

  @TempDir Path folder;

  @Test
  void isGeneratedAndMigrated() throws IOException {
    Migrations migrations = Migrations.in(folder);
    DatabaseDefinition first =
        schema(
            """
              create function next_id() returns bigint begin atomic select 1; select case when true then 2 end; end;
              create function shout() returns trigger language plpgsql as $body$
              begin
                new.body := upper(new.body) || ';{?}'; -- 'a comment
                return new;
              end $body$;
              create trigger shout before insert on notes for each row execute function shout();
            """);
    migrations.generate(first, Generation.named("notes"));
    migrations.migrator().migrate(database.dataSource());

    assertThat(Drift.of(database.dataSource(), first).lines()).isEmpty();
    assertThat(Files.readString(folder.resolve("snapshot/routines/shout().json")))
        .contains(
            """
              "definition": [
                "function shout() returns trigger language plpgsql as $body$",
                "begin",
            """);
    assertThat(folder.resolve("snapshot/triggers/notes.shout.json")).isRegularFile();
    assertThat(migrations.generate(first, Generation.named("nothing")).isEmpty()).isTrue();

    DatabaseDefinition second =
        schema(
            """
              create function next_id() returns bigint return 3;
              create function shout() returns trigger language plpgsql as $$ begin return null; end $$;
            """);
    migrations.generate(second, Generation.named("less"));
    assertThat(Drift.of(database.dataSource(), second).isEmpty()).isFalse();
    migrations.migrator().migrate(database.dataSource());
    assertThat(Drift.of(database.dataSource(), second).lines()).isEmpty();
  }

  @Test
  void doesNotLetAFunctionGoThatATableCalls() {
    DatabaseDefinition before =
        schema("create function next_id() returns bigint language sql as $$ select 1::bigint $$");
    DatabaseDefinition after =
        schema("create function next_id() returns int language sql as $$ select 1 $$");
    var changes = Diff.between(before, after, Decisions.none());

    assertThatThrownBy(() -> Plan.of(changes, Style.ONLINE))
        .isInstanceOf(InvalidDecisionException.class)
        .hasMessage(
            "The function next_id() has to go and come again, because its arguments, its result or a type that it has change, and PostgreSQL does not let it go while the table notes calls it. Declare a function of another name, let the table call that, and drop this one.");
  }

  private static DatabaseDefinition schema(String code) {
    return SchemaText.parse(NOTES + "  " + code.strip().replace("\n", "\n  "));
  }
}
