package dev.virga.kit.ddl;

import static dev.virga.kit.testing.TableBuilder.table;
import static dev.virga.schema.ReferentialAction.NO_ACTION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.testing.Catalog;
import dev.virga.schema.EnumDefinition;
import dev.virga.schema.ForeignKeyDefinition;
import dev.virga.schema.TableDefinition;
import dev.virga.testing.TestDatabase;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Names, labels and expressions mean what they say, whatever is in them. */
final class QuotingTest {
  @RegisterExtension static final TestDatabase database = TestDatabase.empty();

  private Catalog catalog;

  @BeforeEach
  void clear() {
    catalog = new Catalog(database.dataSource());
    catalog.clear();
  }

  @Test
  void quotesNamesAndLabelsOfAnyKind() {
    EnumDefinition odd =
        new EnumDefinition(
            Optional.of("My Schema"), "say \"what\"", List.of("it's", "back\\slash", "naïve", ""));
    String name = "Größe \"x\"; drop table y; --";

    Script script =
        create(
            table("order").column("select", "integer").primaryKey("select").build(),
            table(name)
                .in("My Schema")
                .column("UPPER", "integer")
                .column("a$b?", "integer")
                .column("with space", "integer")
                .enumColumn("'quoted'", "\"My Schema\".\"say \"\"what\"\"\"", odd)
                .primaryKey("UPPER")
                .unique("a$b?", "with space")
                .index("with space")
                .foreignKey(
                    new ForeignKeyDefinition(
                        "{fk}",
                        List.of("a$b?"),
                        Optional.empty(),
                        "order",
                        List.of("select"),
                        NO_ACTION,
                        NO_ACTION))
                .build());

    assertThat(script.sql())
        .isEqualTo(
            """
            create schema if not exists "My Schema";
            create type "My Schema"."say ""what\""" as enum ('it''s', E'back\\\\slash', 'naïve', '');

            create table "order" (
              "select" integer not null,
              constraint "order_pkey" primary key ("select")
            );

            create table "My Schema"."Größe ""x""; drop table y; --" (
              "UPPER" integer not null,
              "a$b?" integer not null,
              "with space" integer not null,
              "'quoted'" "My Schema"."say ""what\""" not null,
              constraint "Größe ""x""; drop table y; --_pkey" primary key ("UPPER"),
              constraint "Größe ""x""; drop table y; --_a$b?_with space_key" unique ("a$b?", "with space"),
              constraint "{fk}" foreign key ("a$b?") references "order" ("select")
            );

            create index "Größe ""x""; drop table y; --_with space_idx" on "My Schema"."Größe ""x""; drop table y; --" ("with space");
            """);
    assertThat(catalog.lines("select relname from pg_class where relkind = 'r' and oid > 16384"))
        .containsExactly(name, "order");
    assertThat(
            catalog.lines(
                "select attname from pg_attribute a join pg_class c on c.oid ="
                    + " attrelid where relkind = 'r' and attnum > 0 and c.oid > 16384"))
        .containsExactly("'quoted'", "UPPER", "a$b?", "select", "with space");
    assertThat(catalog.lines("select enumlabel from pg_enum"))
        .containsExactly("", "back\\slash", "it's", "naïve");
  }

  @Test
  void leavesOperatorsAndBracesInExpressionsAlone() {
    create(
        table("documents")
            .column("body", "jsonb", "'{\"a\": 1}'")
            .check("documents_body_check", "body ? 'a' and body ?| '{a,b}'")
            .build());

    assertThat(catalog.constraints())
        .containsExactly(
            "documents: documents_body_check CHECK (((body ? 'a'::text) AND (body ?|"
                + " '{a,b}'::text[])))");
  }

  private static Script create(TableDefinition... tables) {
    Script script = Ddl.create(new DatabaseDefinition(List.of(tables)));
    script.run(database.dataSource());
    return script;
  }
}
