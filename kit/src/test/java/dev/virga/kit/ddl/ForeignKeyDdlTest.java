package dev.virga.kit.ddl;

import static dev.virga.kit.testing.TableBuilder.referring;
import static dev.virga.kit.testing.TableBuilder.table;
import static dev.virga.schema.ReferentialAction.CASCADE;
import static dev.virga.schema.ReferentialAction.NO_ACTION;
import static dev.virga.schema.ReferentialAction.RESTRICT;
import static dev.virga.schema.ReferentialAction.SET_DEFAULT;
import static dev.virga.schema.ReferentialAction.SET_NULL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.testing.Catalog;
import dev.virga.schema.ForeignKeyDefinition;
import dev.virga.schema.TableDefinition;
import dev.virga.testing.TestDatabase;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each test compares the text, runs it, and asks PostgreSQL what came of it. */
final class ForeignKeyDdlTest {
  @RegisterExtension static final TestDatabase database = TestDatabase.empty();

  private Catalog catalog;

  @BeforeEach
  void clear() {
    catalog = new Catalog(database.dataSource());
    catalog.clear();
  }

  @Test
  void createsTablesAfterThoseTheyReferTo() {
    Script script =
        create(
            table("a_comments")
                .id()
                .column("post_id", "bigint")
                .nullable("author_id", "bigint")
                .references("post_id", "b_posts", CASCADE, NO_ACTION)
                .references("author_id", "c_users", SET_NULL, CASCADE)
                .build(),
            table("b_posts")
                .id()
                .column("author_id", "bigint", "0")
                .references("author_id", "c_users", SET_DEFAULT, RESTRICT)
                .build(),
            table("c_users").id().build());

    assertThat(script.sql())
        .isEqualTo(
            """
            create table "c_users" (
              "id" bigint generated always as identity not null,
              constraint "c_users_pkey" primary key ("id")
            );

            create table "b_posts" (
              "id" bigint generated always as identity not null,
              "author_id" bigint default 0 not null,
              constraint "b_posts_pkey" primary key ("id"),
              constraint "b_posts_author_id_fkey" foreign key ("author_id") references "c_users" ("id") on delete set default on update restrict
            );

            create table "a_comments" (
              "id" bigint generated always as identity not null,
              "post_id" bigint not null,
              "author_id" bigint,
              constraint "a_comments_pkey" primary key ("id"),
              constraint "a_comments_post_id_fkey" foreign key ("post_id") references "b_posts" ("id") on delete cascade,
              constraint "a_comments_author_id_fkey" foreign key ("author_id") references "c_users" ("id") on delete set null on update cascade
            );
            """);
    assertThat(catalog.constraints())
        .contains(
            "a_comments: a_comments_author_id_fkey FOREIGN KEY (author_id) REFERENCES"
                + " c_users(id) ON UPDATE CASCADE ON DELETE SET NULL",
            "a_comments: a_comments_post_id_fkey FOREIGN KEY (post_id) REFERENCES b_posts(id) ON"
                + " DELETE CASCADE",
            "b_posts: b_posts_author_id_fkey FOREIGN KEY (author_id) REFERENCES c_users(id) ON"
                + " UPDATE RESTRICT ON DELETE SET DEFAULT");
  }

  @Test
  void writesAForeignKeyToItsOwnTableInline() {
    Script script =
        create(
            table("nodes")
                .id()
                .nullable("parent_id", "bigint")
                .references("parent_id", "nodes")
                .build());

    assertThat(script.sql())
        .isEqualTo(
            """
            create table "nodes" (
              "id" bigint generated always as identity not null,
              "parent_id" bigint,
              constraint "nodes_pkey" primary key ("id"),
              constraint "nodes_parent_id_fkey" foreign key ("parent_id") references "nodes" ("id")
            );
            """);
    assertThat(catalog.constraints())
        .contains("nodes: nodes_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES nodes(id)");
  }

  @Test
  void closesCyclesAfterAllTables() {
    Script script = create(referring("chicken", "egg"), referring("egg", "chicken"));

    assertThat(script.sql())
        .isEqualTo(
            """
            create table "chicken" (
              "id" bigint generated always as identity not null,
              "egg_id" bigint not null,
              constraint "chicken_pkey" primary key ("id")
            );

            create table "egg" (
              "id" bigint generated always as identity not null,
              "chicken_id" bigint not null,
              constraint "egg_pkey" primary key ("id"),
              constraint "egg_chicken_id_fkey" foreign key ("chicken_id") references "chicken" ("id")
            );

            alter table "chicken" add constraint "chicken_egg_id_fkey" foreign key ("egg_id") references "egg" ("id");
            """);
    assertThat(catalog.constraints())
        .contains(
            "chicken: chicken_egg_id_fkey FOREIGN KEY (egg_id) REFERENCES egg(id)",
            "egg: egg_chicken_id_fkey FOREIGN KEY (chicken_id) REFERENCES chicken(id)");
  }

  @Test
  void writesKeysOfSeveralColumns() {
    Script script =
        create(
            table("seats")
                .column("row", "integer")
                .column("number", "integer")
                .column("code", "text")
                .primaryKey("row", "number")
                .unique("code", "row")
                .build(),
            table("tickets")
                .column("seat_number", "integer")
                .column("seat_row", "integer")
                .foreignKey(
                    new ForeignKeyDefinition(
                        "tickets_seat_fkey",
                        List.of("seat_row", "seat_number"),
                        Optional.empty(),
                        "seats",
                        List.of("row", "number"),
                        NO_ACTION,
                        NO_ACTION))
                .build());

    assertThat(script.sql())
        .isEqualTo(
            """
            create table "seats" (
              "row" integer not null,
              "number" integer not null,
              "code" text not null,
              constraint "seats_pkey" primary key ("row", "number"),
              constraint "seats_code_row_key" unique ("code", "row")
            );

            create table "tickets" (
              "seat_number" integer not null,
              "seat_row" integer not null,
              constraint "tickets_seat_fkey" foreign key ("seat_row", "seat_number") references "seats" ("row", "number")
            );
            """);
    assertThat(catalog.constraints())
        .containsExactly(
            "seats: seats_code_row_key UNIQUE (code, \"row\")",
            "seats: seats_pkey PRIMARY KEY (\"row\", number)",
            "tickets: tickets_seat_fkey FOREIGN KEY (seat_row, seat_number) REFERENCES"
                + " seats(\"row\", number)");
  }

  private static Script create(TableDefinition... tables) {
    Script script = Ddl.create(new DatabaseDefinition(List.of(tables)));
    script.run(database.dataSource());
    return script;
  }
}
