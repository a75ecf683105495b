package dev.virga.query;

import static dev.virga.sql.Aggregates.*;
import static dev.virga.sql.Functions.array;
import static dev.virga.sql.Functions.function;
import static dev.virga.sql.RawSql.*;
import static dev.virga.sql.Sql.*;
import static dev.virga.sql.Windows.allRows;
import static dev.virga.sql.Windows.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.DatabaseException;
import dev.virga.InvalidQueryException;
import dev.virga.codec.Codec;
import dev.virga.codec.Codecs;
import dev.virga.sql.Alias;
import dev.virga.sql.Column;
import dev.virga.sql.ColumnTrait;
import dev.virga.sql.Delete;
import dev.virga.sql.FindMany;
import dev.virga.sql.Insert;
import dev.virga.sql.InsertAll;
import dev.virga.sql.NewRow;
import dev.virga.sql.NumberColumn;
import dev.virga.sql.OptionalToOne;
import dev.virga.sql.RowType;
import dev.virga.sql.RowValues;
import dev.virga.sql.Sql;
import dev.virga.sql.Table;
import dev.virga.sql.TextColumn;
import dev.virga.sql.ToMany;
import dev.virga.sql.Tuple;
import dev.virga.sql.UniqueKey;
import dev.virga.sql.Update;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.Labels;
import shop.NewLabel;
import shop.ShopDatabase;
import shop.ShopSchema;

/** Neither a value nor a name is ever anything but a value or a name. */
final class InjectionTest {
  private static final String SCHEMA = "s\"x.y";
  private static final String NAME = "a\"b'; drop table labels; -- $1 ? \\ é";
  private static final String COLUMN = "x\" = 1; --";

  @RegisterExtension
  static final ShopDatabase shop =
      ShopDatabase.withSchema(
          ShopSchema.empty()
              + """
              insert into labels values ('kept');
              create schema "s""x.y";
              create type "s""x.y"."m""o.o d" as enum ('NULL', 'quote$');
              create table "s""x.y"."a""b'; drop table labels; -- $1 ? \\ é" (
                "select" bigint generated always as identity primary key,
                "x"" = 1; --" text unique,
                "par?ent" bigint references "s""x.y"."a""b'; drop table labels; -- $1 ? \\ é",
                "$$" "s""x.y"."m""o.o d" default 'quote$');
              """);

  enum Mood {
    NULL,
    quote$
  }

  record Row(long select, @Nullable String text) {}

  /** A table of whose names each is hostile. */
  interface Odd {
    Table<Odd, Row> ODD =
        Table.of(
            SCHEMA, NAME, (row, i) -> new Row(row.getLong(i), row.getNullable(i + 1, Codecs.TEXT)));
    NumberColumn<Odd, Long> SELECT = ODD.identity("select", Codecs.LONG);
    TextColumn.Updatable<Odd> TEXT = ODD.text(COLUMN, ColumnTrait.NULLABLE);
    NumberColumn.Updatable<Odd, Long> PARENT_ID =
        ODD.number("par?ent", Codecs.LONG, ColumnTrait.NULLABLE);
    Codec<Mood> MOODS = Codecs.enumeration("\"s\"\"x.y\".\"m\"\"o.o d\"", Mood.class);
    Column.Updatable<Odd, Mood> MOOD =
        ODD.column("$$", MOODS, ColumnTrait.NULLABLE, ColumnTrait.defaultTo("'quote$'"));
    UniqueKey<Odd> UNIQUE = ODD.key("odd_key", COLUMN);
    ToMany<Odd, Odd, Row> CHILDREN = ODD.toMany("c\"h; --", "select", () -> Odd.ODD, "par?ent");
    OptionalToOne<Odd, Odd, Row> PARENT =
        ODD.optionalToOne("p' \"?", "par?ent", () -> Odd.ODD, "select");
  }

  /** A derived table of whose names each is hostile. */
  interface Derived {
    RowType<Derived, Row> DERIVED =
        RowType.of("d\"; --", (row, i) -> new Row(row.getLong(i), row.get(i + 1, Codecs.TEXT)));
    NumberColumn<Derived, Long> NUMBER = DERIVED.number("n\"?", Codecs.LONG);
    TextColumn<Derived> TEXT = DERIVED.text("t', '");
  }

  private static NewRow<Odd> row(String text) {
    RowValues<Odd> values = RowValues.of(Odd.ODD).give(0, text);
    return () -> values;
  }

  private static NewRow<Odd> row(String text, Mood mood) {
    RowValues<Odd> values = row(text).values().give(2, mood);
    return () -> values;
  }

  @AfterEach
  void nothingElseHappened() {
    assertThat(shop.run(Labels.findMany().select(Labels.NAME))).containsExactly("kept");
    shop.run(Delete.ofEveryRow(Odd.ODD));
  }

  @Test
  void namesInSelects() {
    long id = shop.run(Insert.of(Odd.ODD, row("a")).returning(Odd.SELECT));

    assertThat(
            shop.run(
                FindMany.of(Odd.ODD, List.of(where(Odd.TEXT.eq("a")), orderBy(Odd.TEXT.asc()))),
                """
                select "select", "x"" = 1; --", "par?ent", "$$" from
                "s""x.y"."a""b'; drop table labels; -- $1 ? \\ é" where "x"" = 1; --" = ?
                order by "x"" = 1; --\"""",
                "a"))
        .containsExactly(new Row(id, "a"));
  }

  @Test
  void namesOfRelationsAndAliases() {
    Alias<Odd, Row> alias = Odd.ODD.as("\"; drop table labels; --");
    long parent = shop.run(Insert.of(Odd.ODD, row("parent")).returning(Odd.SELECT));
    long child = shop.run(Insert.of(Odd.ODD, row("child")).returning(Odd.SELECT));
    shop.run(Update.of(Odd.ODD, List.of(Odd.PARENT_ID.set(parent))).where(Odd.SELECT.eq(child)));

    assertThat(
            shop.run(
                FindMany.of(Odd.ODD, List.of(where(Odd.PARENT.has())))
                    .select(Odd.PARENT.get(Odd.TEXT))))
        .containsExactly(Optional.of("parent"));
    assertThat(
            shop.run(
                FindMany.of(Odd.ODD, List.of(where(Odd.CHILDREN.any(Odd.TEXT.like("%")))))
                    .select(Odd.CHILDREN.select(Odd.TEXT).orderBy(Odd.TEXT.asc()))))
        .containsExactly(List.of("child"));
    assertThat(
            shop.run(
                from(Odd.ODD)
                    .join(alias)
                    .on(Odd.SELECT.of(alias).eq(Odd.PARENT_ID))
                    .select(Odd.TEXT.of(alias))))
        .containsExactly("parent");
  }

  @Test
  void namesInWrites() {
    assertThat(
            shop.run(
                InsertAll.of(Odd.ODD, List.of(row("a"), row("b", Mood.NULL)))
                    .onConflict(Odd.UNIQUE)
                    .doUpdate(Odd.TEXT.setExcluded())
                    .returning(Odd.MOOD)))
        .containsExactly(Mood.quote$, Mood.NULL);
    assertThat(
            shop.run(
                Update.of(Odd.ODD, List.of(Odd.TEXT.set(Odd.TEXT), Odd.MOOD.setDefault()))
                    .where(Odd.MOOD.in(List.of(Mood.NULL)))
                    .returning(Odd.MOOD)))
        .containsExactly(Mood.quote$);
    assertThat(shop.run(Delete.of(Odd.ODD, where(Odd.TEXT.in("a", "b"))).returning(Odd.TEXT)))
        .containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void namesOfDerivedTables() {
    long id = shop.run(Insert.of(Odd.ODD, row("a")).returning(Odd.SELECT));
    var derived = Derived.DERIVED.as(from(Odd.ODD).select(Sql.row(Row::new, Odd.SELECT, Odd.TEXT)));

    assertThat(shop.run(from(derived).where(Derived.TEXT.eq("a")).select(Derived.DERIVED)))
        .containsExactly(new Row(id, "a"));
  }

  @Test
  void namesOfFunctionsAndWindows() {
    String hostile = "f\"(); drop table labels; --";
    assertThatThrownBy(
            () -> shop.run(from(Odd.ODD).select(function(hostile, Codecs.TEXT, Odd.TEXT))))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("does not exist");
    assertThatThrownBy(
            () -> shop.run(from(Odd.ODD).select(aggregate(hostile, Codecs.TEXT, Odd.TEXT))))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("does not exist");
    assertThat(
            shop.run(
                from(Odd.ODD)
                    .window("w\"); --", allRows())
                    .select(count().over(window("w\"); --")))))
        .isEmpty();
  }

  @Test
  void namesInRawTexts() {
    long id = shop.run(Insert.of(Odd.ODD, row("a")).returning(Odd.SELECT));

    assertThat(
            shop.run(
                from(Odd.ODD)
                    .where(sql("{} is not null and '{} ?' <> {}", Odd.TEXT, Odd.TEXT).asCondition())
                    .select(
                        sql("coalesce({}, 0) + {}", Odd.PARENT_ID, Odd.SELECT).as(Codecs.LONG))))
        .containsExactly(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'; drop table labels; --",
        "1); drop table labels; --",
        "$1 ? {} ?? $$",
        "'{}'",
        "\\",
        "/*",
      })
  void valuesInRawTexts(String text) {
    long id = shop.run(Insert.of(Odd.ODD, row(text)).returning(Odd.SELECT));

    assertThat(
            shop.run(
                from(Odd.ODD)
                    .where(
                        sql("{} = {} and '{}' <> {}", Odd.TEXT, val(text), val(text)).asCondition())
                    .select(sql("concat({}, {})", Odd.TEXT, val(text)).asText())))
        .containsExactly(text + text);
    assertThat(shop.run(query("select {}::text as \"{}\"", val(text)).as(Codecs.TEXT)))
        .containsExactly(text);
    assertThat(
            shop.run(
                statement(
                    "update labels set name = {} where name = {}", val(text), val(text + id))))
        .isZero();
    assertThatThrownBy(() -> unsafeSql("lower('" + text + "'); --"))
        .isInstanceOf(InvalidQueryException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'; drop table labels; --",
        "\"; drop table labels; --",
        "') or ('1' = '1",
        "\\'; drop table labels; --",
        "$$; drop table labels; $$",
        "$1",
        "?",
        "??",
        ":name",
        "{}",
        "{a,b}",
        "{\"a\",NULL}",
        "NULL",
        "null",
        "\",\"",
        "\\\",\\\"",
        "a\nb\r\t\b\f",
        "]], [[\"x\"",
        "\"}]",
        "%_\\",
        "\u00a0\u2028\ud83d\ude00",
        "/* */ -- #",
        "E'\\x00'"
      })
  void values(String text) {
    long id = shop.run(Insert.of(Odd.ODD, row(text)).returning(Odd.SELECT));
    shop.run(Update.of(Odd.ODD, List.of(Odd.PARENT_ID.set(id))).everyRow());

    assertThat(shop.run(from(Odd.ODD).where(Odd.TEXT.eq(text)).select(Odd.TEXT)))
        .containsExactly(text);
    assertThat(shop.run(from(Odd.ODD).where(Odd.TEXT.in(text, "x")).select(Odd.TEXT)))
        .containsExactly(text);
    assertThat(shop.run(from(Odd.ODD).where(Odd.TEXT.notIn(List.of(text))).select(Odd.TEXT)))
        .isEmpty();
    assertThat(shop.run(from(Odd.ODD).where(Odd.TEXT.contains(text)).select(Odd.TEXT)))
        .containsExactly(text);
    assertThat(
            shop.run(
                from(Odd.ODD)
                    .where(Odd.TEXT.startsWith(text), Odd.TEXT.endsWith(text))
                    .select(Odd.TEXT)))
        .containsExactly(text);
    assertThat(shop.run(from(Odd.ODD).select(Odd.CHILDREN.where(Odd.TEXT.eq(text)))))
        .containsExactly(List.of(new Row(id, text)));
    assertThat(shop.run(from(Odd.ODD).select(Odd.CHILDREN.select(Odd.TEXT))))
        .containsExactly(List.of(text));
    assertThat(shop.run(from(Odd.ODD).select(val(text)))).containsExactly(text);
    assertThat(
            shop.run(
                from(Odd.ODD)
                    .where(tuple(Odd.SELECT, Odd.TEXT).in(Tuple.of(id, text)))
                    .select(Odd.TEXT)))
        .containsExactly(text);
    assertThat(
            shop.run(
                from(Odd.ODD)
                    .where(Odd.TEXT.eq(any(array(Codecs.TEXT, List.of(text)))))
                    .select(stringAgg(Odd.TEXT.concat(text), text))))
        .containsExactly(text + text);
    assertThat(
            shop.run(
                from(Odd.ODD).where(Odd.TEXT.eq(text)).select(arrayAgg(Odd.TEXT.concat(text)))))
        .containsExactly(List.of(text + text));
    assertThat(
            shop.run(
                InsertAll.of(Odd.ODD, List.of(row(text), row(text + "2")))
                    .onConflict(Odd.UNIQUE)
                    .doNothing()
                    .returning(Odd.TEXT)))
        .containsExactly(text + "2");
    String inserted =
        shop.db()
            .batch(
                Delete.of(Odd.ODD, where(Odd.TEXT.eq(text + "2"))),
                Labels.insert(NewLabel.name(text)).returning(),
                (deleted, label) -> label.name());
    assertThat(inserted).isEqualTo(text);
    assertThat(shop.run(Labels.delete(where(Labels.NAME.eq(text))))).isEqualTo(1);
  }
}
