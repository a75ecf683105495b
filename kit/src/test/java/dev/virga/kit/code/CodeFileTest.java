package dev.virga.kit.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.kit.schema.ObjectName;
import dev.virga.schema.RoutineDefinition;
import dev.virga.schema.SchemaObject;
import dev.virga.schema.SchemaObject.Kind;
import dev.virga.schema.TriggerDefinition;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CodeFileTest {
  @Test
  void readsWhatPeopleWrite() {
    assertThat(
            read(
                """
                -- Says when a note was changed.
                CREATE OR REPLACE FUNCTION touch()
                RETURNS trigger LANGUAGE plpgsql AS $$
                begin
                  new.touched_at := now(); -- as late as possible
                  return new;
                end $$;

                create trigger touch before update on notes
                  for each row execute function touch();
                """))
        .containsExactly(
            new RoutineDefinition(
                Kind.FUNCTION,
                Optional.empty(),
                "touch",
                List.of(),
                """
                FUNCTION touch()
                RETURNS trigger LANGUAGE plpgsql AS $$
                begin
                  new.touched_at := now(); -- as late as possible
                  return new;
                end $$"""),
            new TriggerDefinition(
                Optional.empty(),
                "notes",
                "touch",
                "trigger touch before update on notes\n  for each row execute function touch()"));
  }

  @Test
  void readsBodiesOfStandardSql() {
    assertThat(
            read(
                """
                create function a() returns int begin atomic select case 1 when 1 then 2 end; end;
                create procedure shop."B c"(x int) begin atomic delete from t; end
                """))
        .extracting(object -> ObjectName.of(object).toString())
        .containsExactly("function a()", "procedure shop.B c(integer)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "int|integer",
        "a int|integer",
        "a int, b text|integer,text",
        "in a int, out b text, inout c bool|integer,boolean",
        "a in int, b out text, c in out bool|integer,boolean",
        "variadic numbers numeric(10, 2)[]|numeric[]",
        "a varchar(20) default 'x, y', b int = (1 + 2), c int := 3|character varying,integer,integer",
        "double precision, character varying(3)|double precision,character varying",
        "a double precision, b timestamp(3) with time zone, time without time zone"
            + "|double precision,timestamp with time zone,time without time zone",
        "a timestamptz, timestamp|timestamp with time zone,timestamp without time zone",
        "at interval day to second, interval hour, c interval(3)|interval,interval,interval",
        "a integer array, b int[][3], text array[4]|integer[],integer[],text[]",
        "a public.mood, shop.mood, c \"Mood\", d shop.\"Mood\"[]|mood,shop.mood,\"Mood\",shop.\"Mood\"[]",
        "\"in\" int, \"out\" int|integer,integer",
        "pg_catalog.int4, pg_catalog.varchar|integer,character varying",
        "name name, text text|name,text",
        "a national character varying(3), char varying, dec|character varying,character varying,numeric",
      })
  void knowsTheTypesOfArguments(String arguments, String types) {
    assertThat(read("create function f(%s) returns int return 1".formatted(arguments)))
        .extracting(object -> ((RoutineDefinition) object).signature())
        .containsExactly("f(" + types + ")");
  }

  @Test
  void knowsTheTablesOfTriggers() {
    assertThat(
            read(
                """
                create constraint trigger "A b" after insert or update of a, "on" on shop."T"
                  deferrable for each row execute function f();
                create or replace trigger c instead of delete on v for each row execute function f('on x');
                """))
        .extracting(object -> ObjectName.of(object).toString())
        .containsExactly("trigger shop.T.A b", "trigger v.c");
  }

  @Test
  void hasNothingInAnEmptyFile() {
    assertThat(read("-- to be done\n")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "drop function f()|1|only \"create [or replace] function\"",
        "create function f() returns int return 1; grant execute on function f() to me|1|only",
        "create view v as select 1|1|only",
        "create function|1|a name is missing",
        "create function f returns int|1|the arguments are missing",
        "create trigger t before update|1|the table is missing",
        "create function f(a users.id%type) returns int return 1|1|write the type itself: what users.id%type is",
        "create function f() returns int as $$ select 1|1|a text in $$ that does not end",
      })
  void refusesOtherStatements(String sql, int line, String what) {
    assertThatThrownBy(() -> read(sql))
        .isInstanceOf(InvalidCodeException.class)
        .hasMessageStartingWith("notes.sql, line " + line + ": ")
        .hasMessageContaining(what);
  }

  @Test
  void namesTheLine() {
    assertThatThrownBy(
            () -> read("\n\ncreate function f() returns int return 1;\n\ncreate table t()"))
        .hasMessageStartingWith("notes.sql, line 5: only")
        .hasMessageEndingWith("virga generate --empty");
  }

  private static List<SchemaObject> read(String sql) {
    return new CodeFile("notes.sql", sql).objects();
  }
}
