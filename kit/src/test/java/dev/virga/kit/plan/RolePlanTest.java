package dev.virga.kit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.diff.Decisions;
import dev.virga.kit.diff.Diff;
import dev.virga.kit.introspect.Introspection;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.testing.SchemaText;
import dev.virga.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Roles are of the whole server, so that each of these names is in no other test. */
final class RolePlanTest {
  @RegisterExtension static final TestDatabase database = TestDatabase.empty();

  @Test
  void createsChangesRenamesAndDrops() throws SQLException {
    apply(
        "",
        "role virga_plan_reader createdb noinherit",
        """
        do $$
        begin
          if not exists (select from pg_catalog.pg_roles where rolname = 'virga_plan_reader') then
            create role "virga_plan_reader" createdb noinherit;
          end if;
        exception
          when duplicate_object or unique_violation then null;
        end $$""");
    apply(
        "role virga_plan_reader createdb noinherit",
        "role virga_plan_reader createrole",
        "alter role \"virga_plan_reader\" nocreatedb createrole inherit");
    apply(
        "role virga_plan_reader createrole",
        "role virga_plan_auditor noinherit | renamed virga_plan_reader",
        "alter role \"virga_plan_reader\" rename to \"virga_plan_auditor\"",
        "alter role \"virga_plan_auditor\" nocreaterole noinherit");
    apply("role virga_plan_auditor noinherit", "", "drop role \"virga_plan_auditor\"");
  }

  @Test
  void leavesOneAloneThatIsThere() throws SQLException {
    DatabaseDefinition schema = SchemaText.parse("role virga_plan_guest noinherit");
    Ddl.create(schema).run(database.dataSource());
    Ddl.create(schema).run(database.dataSource());
    checkIs(schema);
    apply("role virga_plan_guest noinherit", "", "drop role \"virga_plan_guest\"");
  }

  private static void apply(String before, String after, String... statements) throws SQLException {
    DatabaseDefinition now = SchemaText.parse(after);
    Plan plan =
        Plan.of(Diff.between(SchemaText.parse(before), now, Decisions.none()), Style.ONLINE);
    assertThat(plan.statements()).extracting(Statement::sql).containsExactly(statements);
    plan.parts().forEach(part -> part.script().run(database.dataSource()));
    checkIs(now);
  }

  private static void checkIs(DatabaseDefinition schema) throws SQLException {
    try (Connection connection = database.dataSource().getConnection()) {
      DatabaseDefinition live = Introspection.of(connection, schema).database();
      assertThat(Diff.between(live, schema, Decisions.none())).isEqualTo(List.of());
    }
  }
}
