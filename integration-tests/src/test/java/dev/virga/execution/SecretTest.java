package dev.virga.execution;

import static dev.virga.sql.Sql.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.virga.ConversionFailure;
import dev.virga.DatabaseException;
import dev.virga.Query;
import dev.virga.codec.Codecs;
import dev.virga.sql.FindMany;
import dev.virga.sql.Table;
import dev.virga.sql.TextColumn;
import dev.virga.sql.Update;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import shop.Cards;
import shop.Customers;
import shop.NewCard;
import shop.NewCustomer;
import shop.NewOrder;
import shop.Orders;
import shop.ShopDatabase;
import shop.ShopSchema;

/**
 * Values are secrets: none of them shows in an exception, whatever PostgreSQL and the driver put
 * into theirs.
 */
final class SecretTest {
  private static final String SECRET = "hunter2";
  private static final long SECRET_NUMBER = 987_654_321L;

  @RegisterExtension
  static final ShopDatabase shop =
      ShopDatabase.withSchema(
          ShopSchema.withRows()
              + """
              create table texts (
                number int, small varchar(3), moment timestamptz, address inet, json jsonb);
              insert into texts values (1, 'a', now(), null, null);
              create view as_texts as select
                number::text as number, small, moment::text as moment,
                address::text as address, json::text as json from texts;
              create function set_text() returns trigger language plpgsql as $$ begin
                if new.number is not null then
                  update texts set number = new.number::int; end if;
                if new.small is not null then update texts set small = new.small; end if;
                if new.moment is not null then
                  update texts set moment = new.moment::timestamptz; end if;
                if new.address is not null then
                  update texts set address = new.address::inet; end if;
                if new.json is not null then update texts set json = new.json::jsonb; end if;
                return new; end $$;
              create trigger set_text instead of update on as_texts
                for each row execute function set_text();
              """);

  /** A view whose columns take any text, and tables of another type behind it. */
  interface Texts {
    Table<Texts, String> TEXTS = Table.of("as_texts", (row, i) -> row.get(i, Codecs.TEXT));
    TextColumn.Updatable<Texts> NUMBER = TEXTS.text("number");
    TextColumn.Updatable<Texts> SMALL = TEXTS.text("small");
    TextColumn.Updatable<Texts> MOMENT = TEXTS.text("moment");
    TextColumn.Updatable<Texts> ADDRESS = TEXTS.text("address");
    TextColumn.Updatable<Texts> JSON = TEXTS.text("json");

    static Query<Long> set(TextColumn.Updatable<Texts> column, String value) {
      return Update.of(TEXTS, List.of(column.set(value))).everyRow();
    }
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        Arguments.of("23505", Customers.insert(customer("ann@shop.test", SECRET))),
        Arguments.of(
            "23505", Customers.update(Customers.EMAIL.set(SECRET + "@shop.test")).everyRow()),
        Arguments.of("23503", Orders.insert(NewOrder.customerId(SECRET_NUMBER))),
        Arguments.of(
            "23514", Cards.insert(NewCard.customerId(3).number(SECRET).points(-987_654_321))),
        Arguments.of("22P02", Texts.set(Texts.NUMBER, SECRET)),
        Arguments.of("22P02", Texts.set(Texts.NUMBER, "a\"" + SECRET + "\"b")),
        Arguments.of("22P02", Texts.set(Texts.NUMBER, "\"" + SECRET)),
        Arguments.of("22003", Texts.set(Texts.NUMBER, SECRET_NUMBER + "000000")),
        Arguments.of("22001", Texts.set(Texts.SMALL, SECRET)),
        Arguments.of("22007", Texts.set(Texts.MOMENT, SECRET)),
        Arguments.of("22008", Texts.set(Texts.MOMENT, "2024-01-01 " + SECRET_NUMBER + ":00")),
        Arguments.of("22P02", Texts.set(Texts.ADDRESS, "'" + SECRET + "'")),
        Arguments.of("22P02", Texts.set(Texts.JSON, "{\"" + SECRET + "\": " + SECRET + "}")),
        Arguments.of(
            "22012",
            Orders.update(Orders.VERSION.set(Orders.VERSION.dividedBy(0)), Orders.NOTE.set(SECRET))
                .everyRow()),
        Arguments.of(
            "22003",
            Orders.update(Orders.VERSION.set(Orders.VERSION.plus(987_654_321).times(987_654_321)))
                .everyRow()));
  }

  private static NewCustomer customer(String email, String name) {
    return NewCustomer.email(email).name(name);
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void noValueShowsInAnExceptionOfTheDatabase(String sqlState, Query<?> query) {
    Throwable thrown = catchThrowable(() -> shop.run(query));

    assertThat(thrown)
        .isInstanceOfSatisfying(
            DatabaseException.class, e -> assertThat(e.sqlState()).contains(sqlState));
    assertSecretsKept(thrown);
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void norInATransactionThatRollsBack(String sqlState, Query<?> query) {
    Throwable thrown =
        catchThrowable(
            () -> shop.db().transaction(() -> shop.db().transaction(() -> shop.run(query))));

    assertThat(thrown)
        .isInstanceOfSatisfying(
            DatabaseException.class, e -> assertThat(e.sqlState()).contains(sqlState));
    assertSecretsKept(thrown);
  }

  private static void assertSecretsKept(Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    for (String text : List.of(trace.toString(), thrown.toString(), "" + thrown.getMessage())) {
      assertThat(text).doesNotContain(SECRET, SECRET_NUMBER + "");
    }
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      assertThat(cause.toString()).doesNotContain(SECRET, SECRET_NUMBER + "");
      assertThat(cause.getSuppressed())
          .allSatisfy(suppressed -> assertThat(suppressed.toString()).doesNotContain(SECRET));
    }
  }

  @Test
  void aValueThatCannotBeReadDoesNotShow() {
    Table<Texts, Integer> table = Table.of("customers", (row, i) -> row.getInt(i));
    table.text("email");

    Throwable thrown = catchThrowable(() -> shop.run(FindMany.of(table, List.of())));

    assertThat(thrown)
        .isInstanceOf(ConversionFailure.class)
        .hasMessageStartingWith("customers.email (column 1) cannot be read as integer [22000]");
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    assertThat(trace.toString()).doesNotContain("ann@shop");
  }

  @Test
  void queriesAndRowsDoNotShowTheirValues() {
    NewCustomer row = customer(SECRET, SECRET);

    assertThat(row.toString()).isEqualTo("customers(email, name)");
    assertThat(Customers.insert(row).toString()).doesNotContain(SECRET);
    assertThat(Customers.insert(List.of(row)).toString()).doesNotContain(SECRET);
    assertThat(Customers.findMany(where(Customers.NAME.eq(SECRET))).toString())
        .doesNotContain(SECRET);
    assertThat(Customers.NAME.eq(SECRET).toString()).doesNotContain(SECRET);
    assertThat(Customers.NAME.in(SECRET).toString()).doesNotContain(SECRET);
    assertThat(Customers.update(Customers.NAME.set(SECRET)).everyRow().toString())
        .doesNotContain(SECRET);
    assertThat(Customers.insert(row).statement().toString()).doesNotContain(SECRET);
  }
}
