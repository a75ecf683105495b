package dev.virga.kit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.diff.Diff;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.testing.DecisionsText;
import dev.virga.kit.testing.SchemaText;
import dev.virga.testing.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Counts in the database as it is before the plan, by the names that it has there. */
final class RowCountsTest {
  @RegisterExtension static final TestDatabase database = TestDatabase.empty();

  private static final String BEFORE =
      """
      enum mood: SAD, OK, HAPPY
      table old.members
        id bigint not null
        bio text
        age bigint
        city text
        mood "mood"
        primary key members_pkey (id)
      table gone
        id bigint
      """;

  private Connection connection;

  @BeforeEach
  void fill() throws SQLException {
    connection = DriverManager.getConnection(database.jdbcUrl());
    run("drop schema if exists old cascade; drop table if exists gone; drop type if exists mood");
    for (String statement : Ddl.create(SchemaText.parse(BEFORE)).statements()) {
      run(statement);
    }
    run(
        """
        insert into old.members values (1, 'a', 1, 'x', 'SAD'), (2, null, 2, 'x', 'SAD'),
          (3, null, null, null, 'OK'), (4, 'd', 4, null, null), (5, 'e', 5, 'y', 'HAPPY');
        insert into gone values (1), (2)
        """);
  }

  @AfterEach
  void disconnect() throws SQLException {
    connection.close();
  }

  @Test
  void countWhatEachDangerIsAbout() {
    assertThat(dangers(RowCounts.in(connection)))
        .containsExactlyInAnyOrder(
            "drop:gone 2",
            "drop:old.members.bio 3",
            "remove:mood.SAD 2",
            "narrow:new.users.age 4",
            "not-null:new.users.age 1",
            "not-null:new.users.nick 5",
            "unique:new.users_town_key 2",
            "unique:new.users_town_level_key 2",
            "unique:new.users_town_idx 4",
            "unique:new.users_bare_idx ?",
            "unique:new.users_lower_idx 4",
            "unique:new.users_some_idx 0");
  }

  @Test
  void leaveATransactionAsItIs() throws SQLException {
    connection.setAutoCommit(false);
    run("drop table gone");

    assertThat(dangers(RowCounts.in(connection))).contains("drop:gone ?", "drop:old.members.bio 3");
    connection.rollback();
  }

  @Test
  void areNotKnownWhereNobodyKnowsThem() {
    assertThat(dangers(RowCounts.unknown())).contains("drop:gone ?");
  }

  @Test
  void sayWhyTheyCannotBeMade() throws SQLException {
    connection.close();

    assertThatThrownBy(() -> dangers(RowCounts.in(connection)))
        .isInstanceOf(RowCountException.class)
        .hasMessageContaining("cannot be counted");
  }

  @Test
  void areTold() {
    Danger danger = new Danger(Danger.Kind.DROP, "t", "lost", "select 1");

    assertThat(danger).hasToString("drop:t: lost");
    assertThat(danger.counted(RowCounts.in(connection))).hasToString("drop:t: lost (1 row)");
    assertThat(danger.counted(any -> OptionalLong.of(2))).hasToString("drop:t: lost (2 rows)");
  }

  private static List<String> dangers(RowCounts counts) {
    DatabaseDefinition before = SchemaText.parse(BEFORE);
    DatabaseDefinition after =
        SchemaText.parse(
            """
            enum mood: OK, HAPPY
            table new.users
              id bigint not null
              age integer not null
              town text
              level integer default 1
              nick text not null
              mood "mood"
              primary key members_pkey (id)
              unique users_town_key (town)
              unique users_town_level_key (town, level)
              unique index users_town_idx (town, level) | nulls not distinct
              unique index users_lower_idx on lower(age::text) | where id > 1
              unique index users_some_idx (age) | where id > 1
              unique index users_bare_idx (age) | where town > 'a'
            """);
    Plan plan =
        Plan.of(
            Diff.between(
                before,
                after,
                DecisionsText.parse(
                    """
                    schema old -> new
                    table old.members -> new.users
                    column old.members.city -> town
                    """)),
            Style.ONLINE);
    return plan.dangers(counts).stream()
        .map(
            danger ->
                danger.name() + " " + (danger.rows().isPresent() ? danger.rows().getAsLong() : "?"))
        .toList();
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
