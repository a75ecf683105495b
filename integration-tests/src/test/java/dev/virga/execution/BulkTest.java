package dev.virga.execution;

import static dev.virga.sql.RawSql.statement;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.Customers.CUSTOMERS;
import static shop.Labels.LABELS;
import static shop.Orders.ORDERS;
import static shop.Settings.SETTINGS;
import static shop.Tickets.TICKETS;

import dev.virga.CheckViolation;
import dev.virga.ConversionFailure;
import dev.virga.Database;
import dev.virga.DatabaseException;
import dev.virga.Execution;
import dev.virga.InvalidQueryException;
import dev.virga.QueryListener;
import dev.virga.UniqueViolation;
import dev.virga.codec.Codec;
import dev.virga.codec.Codecs;
import dev.virga.codec.Interval;
import dev.virga.sql.Column;
import dev.virga.sql.FindMany;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import dev.virga.sql.Table;
import dev.virga.sql.TextColumn;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Customers;
import shop.Label;
import shop.Labels;
import shop.NewCustomer;
import shop.NewLabel;
import shop.NewOrder;
import shop.NewSetting;
import shop.NewTicket;
import shop.Order;
import shop.Orders;
import shop.Setting;
import shop.Settings;
import shop.ShopDatabase;
import shop.ShopSchema;
import shop.Status;

/** Inserts of any number of rows: how they are sent, and that it is all of them or none. */
final class BulkTest {
  private static final String COPY = "copy \"labels\" (\"name\") from stdin (format binary)";
  private static final String ARRAYS =
      "insert into \"labels\" (\"name\") select * from unnest(?::text[])";

  @RegisterExtension
  static final ShopDatabase shop =
      ShopDatabase.withSchema(
          ShopSchema.withRows()
              + """
              create domain amount as numeric check (value >= 0);
              create table payments (amount amount, at date, tag varchar(10), kind status);
              create table odd (big double precision);
              create table lists (numbers bigint[], words text[], amounts numeric[], span interval,
                kinds status[]);
              create view names as select name from labels;
              create table locked (name text);
              create schema other;
              create table other."odd ""name" (name text);
              create table events (name text primary key, kind text default 'none');
              create rule shout as on insert to events do also insert into labels values (new.name);
              """);

  private final List<String> heard = new ArrayList<>();
  private final Database db =
      shop.db()
          .listening(
              new QueryListener() {
                @Override
                public void after(Execution execution, Duration duration, long rows) {
                  heard.add(execution.sql());
                }
              });

  @AfterEach
  void asBefore() {
    assertThat(shop.pool().getHikariPoolMXBean().getActiveConnections()).isZero();
    shop.execute("delete from labels where name like 'n%' and name <> 'new'");
    shop.sent();
  }

  /** A table of one column, for what the shop's records do not have. */
  private record One<V>(Table<Object, V> table, Column<Object, V> column) {
    static <V> One<V> of(String table, String column, Codec<V> codec) {
      Table<Object, V> made = Table.of(table, (row, i) -> row.get(i, codec));
      return new One<>(made, made.column(column, codec));
    }

    NewRow<Object> row(V value) {
      return () -> RowValues.of(table).give(0, value);
    }
  }

  private static Stream<NewLabel> labels(int count) {
    return IntStream.range(0, count).mapToObj(i -> NewLabel.name("n" + i));
  }

  private List<String> copies() {
    return heard.stream().filter(sql -> sql.startsWith("copy")).toList();
  }

  @Test
  void noRowSendsNothing() {
    assertThat(db.into(LABELS).insertAll(List.of())).isZero();
    assertThat(db.into(LABELS).insertAll(Stream.of())).isZero();
    assertThat(db.into(LABELS).copyIn(List.of())).isZero();
    assertThat(db.into(LABELS).copyIn(Stream.of())).isZero();
    assertThat(heard).isEmpty();
    assertThat(shop.sent()).isEmpty();
  }

  @Test
  void oneRowIsAnInsertOfOneRow() {
    assertThat(db.into(LABELS).insertAll(labels(1))).isEqualTo(1);

    assertThat(shop.sent()).containsExactly("insert into \"labels\" (\"name\") values (?)");
  }

  @Test
  void upToAThousandRowsAreArrays() {
    assertThat(db.into(LABELS).insertAll(labels(1000).toList())).isEqualTo(1000);

    assertThat(shop.sent()).containsExactly(ARRAYS);
    assertThat(db.run(Labels.count())).isEqualTo(1003);
  }

  @Test
  void moreRowsAreCopied() {
    assertThat(db.into(LABELS).insertAll(labels(1001))).isEqualTo(1001);

    assertThat(heard).hasSize(3).element(1).isEqualTo(COPY);
    assertThat(heard).last().isEqualTo("commit");
    assertThat(db.run(Labels.count())).isEqualTo(1004);
  }

  @Test
  void manyRowsAreCopiedInPortions() {
    int count = 300_000;
    List<Long> progress = new ArrayList<>();

    assertThat(db.into(LABELS).progress(progress::add).insertAll(labels(count))).isEqualTo(count);

    assertThat(copies()).hasSizeGreaterThan(3).containsOnly(COPY).hasSameSizeAs(progress);
    assertThat(progress).isSorted().doesNotHaveDuplicates().last().isEqualTo((long) count);
    assertThat(db.run(Labels.count())).isEqualTo(count + 3L);
    shop.execute("truncate labels cascade; insert into labels values ('new'), ('sale'), ('wood')");
  }

  @Test
  void progressIsToldOfFewRowsToo() {
    List<Long> progress = new ArrayList<>();

    db.into(LABELS).progress(progress::add).insertAll(labels(3));

    assertThat(progress).containsExactly(3L);
  }

  @Test
  void progressMayRunQueries() {
    db.into(LABELS)
        .progress(rows -> assertThat(db.run(Labels.count())).isEqualTo(rows + 3))
        .insertAll(labels(1500));
  }

  @Test
  void theSourceMayReadFromTheSameDatabase() {
    db.transaction(
        () -> {
          db.run(Labels.insert(labels(2000).toList()));
          try (Stream<Label> rows = db.stream(Labels.findMany(where(Labels.NAME.ge("n"))))) {
            assertThat(
                    db.into(LABELS)
                        .insertAll(
                            rows.filter(label -> label.name().matches("n\\d+"))
                                .map(label -> NewLabel.name("n-" + label.name()))))
                .isEqualTo(2000);
          }
        });

    assertThat(db.run(Labels.count(where(Labels.NAME.startsWith("n-"))))).isEqualTo(2000);
  }

  @Test
  void allOrNone() {
    assertThatThrownBy(
            () ->
                db.into(LABELS)
                    .insertAll(Stream.concat(labels(2500), Stream.of(NewLabel.name("new")))))
        .isInstanceOf(UniqueViolation.class)
        .hasMessageContaining(COPY);

    assertThat(db.run(Labels.count())).isEqualTo(3);
  }

  @Test
  void whatTheSourceThrowsUndoesAll() {
    Stream<NewLabel> broken =
        labels(200_000)
            .peek(
                row -> {
                  if (row.equals(NewLabel.name("n199999"))) {
                    throw new IllegalStateException("no more");
                  }
                });

    assertThatThrownBy(() -> db.into(LABELS).insertAll(broken)).hasMessage("no more");

    assertThat(copies()).isNotEmpty();
    assertThat(db.run(Labels.count())).isEqualTo(3);
  }

  @Test
  void inATransactionItIsUndoneAlone() {
    db.transaction(
        () -> {
          db.run(Labels.insert(NewLabel.name("n-kept")));
          assertThatThrownBy(
                  () ->
                      db.into(LABELS)
                          .insertAll(Stream.concat(labels(1500), Stream.of(NewLabel.name("new")))))
              .isInstanceOf(UniqueViolation.class);
        });

    assertThat(db.run(Labels.findMany(where(Labels.NAME.startsWith("n"))))).hasSize(2);
  }

  @Test
  void aStreamIsClosed() {
    AtomicBoolean closed = new AtomicBoolean();

    db.into(LABELS).insertAll(labels(2).onClose(() -> closed.set(true)));

    assertThat(closed).isTrue();
  }

  @Test
  void everyColumnOfALargeTable() {
    List<NewOrder> rows =
        IntStream.range(0, 3000)
            .mapToObj(
                i ->
                    NewOrder.customerId(1 + i % 4)
                        .status(i % 2 == 0 ? Status.PAID : Status.SENT)
                        .note(i % 3 == 0 ? null : "note " + i)
                        .recipientId(i % 2 == 0 ? null : 2L)
                        .version(i))
            .toList();
    shop.undone(
        () -> {
          assertThat(db.into(ORDERS).insertAll(rows)).isEqualTo(3000);
          assertThat(copies())
              .containsExactly(
                  "copy \"orders\" (\"customer_id\", \"recipient_id\", \"status\", \"note\", \"version\") from stdin (format binary)");
          List<Order> copied =
              db.run(Orders.findMany(where(Orders.ID.gt(4L)), orderBy(Orders.ID.asc())));
          shop.run(Orders.delete(where(Orders.ID.gt(4L))));
          List<Order> inserted = shop.run(Orders.insert(rows).returning());
          assertThat(copied)
              .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
              .isEqualTo(inserted);
        });
  }

  @Test
  void columnsThatAreLeftOutTakeTheirDefault() {
    shop.undone(
        () -> {
          db.into(CUSTOMERS)
              .insertAll(
                  IntStream.range(0, 1100)
                      .mapToObj(
                          i -> {
                            NewCustomer row = NewCustomer.email("e" + i).name("N");
                            return i % 2 == 0 ? row : row.city("Rome");
                          }));
          assertThat(copies())
              .containsExactly(
                  "copy \"customers\" (\"email\", \"name\", \"city\", \"referrer_id\") from stdin (format binary)");
          assertThat(
                  db.run(
                      Customers.count(
                          where(
                              Customers.NAME.eq("N"), Customers.ACTIVE, Customers.CITY.isNull()))))
              .isEqualTo(550);
        });
  }

  @Test
  void rowsThatGiveOtherColumnsGoOnAsArrays() {
    shop.undone(
        () -> {
          assertThat(
                  db.into(SETTINGS)
                      .insertAll(
                          IntStream.range(0, 4000)
                              .mapToObj(
                                  i -> {
                                    NewSetting row = NewSetting.withDefaults().name("s" + i);
                                    return i < 1500 || i % 2 == 0 ? row : row.size(i);
                                  })))
              .isEqualTo(4000);
          assertThat(copies()).hasSize(1);
          assertThat(heard.stream().filter(sql -> sql.startsWith("insert"))).hasSize(3);
          List<Setting> settings = db.run(Settings.findMany(orderBy(Settings.ID.asc())));
          assertThat(settings).hasSize(4000);
          for (int i = 0; i < 4000; i++) {
            assertThat(settings.get(i).name()).isEqualTo("s" + i);
            assertThat(settings.get(i).size()).isEqualTo(i < 1500 || i % 2 == 0 ? 10 : i);
          }
        });
  }

  @Test
  void aColumnThatIsGivenAtFirstOnly() {
    shop.undone(
        () -> {
          Stream<NewSetting> rows =
              IntStream.range(0, 2000)
                  .mapToObj(
                      i -> {
                        NewSetting row = NewSetting.withDefaults().name("s" + i);
                        return i < 1500 ? row.size(1) : row;
                      });
          db.into(SETTINGS).insertAll(rows);
          assertThat(db.run(Settings.count(where(Settings.SIZE.eq(10))))).isEqualTo(500);
        });
  }

  @Test
  void rowsThatGiveNothingTakeArrays() {
    shop.undone(
        () -> {
          Stream<NewTicket> rows = Stream.generate(NewTicket::withDefaults).limit(1200);
          assertThat(db.into(TICKETS).insertAll(rows)).isEqualTo(1200);
          assertThat(copies()).isEmpty();
        });
    assertThatThrownBy(() -> db.into(TICKETS).copyIn(List.of(NewTicket.withDefaults())))
        .hasMessage("copy into tickets: the rows give no column a value: say insertAll(...)");
  }

  @Test
  void aViewTakesArrays() {
    One<String> names = One.of("names", "name", Codecs.TEXT);

    assertThat(
            db.into(names.table())
                .insertAll(IntStream.range(0, 1200).mapToObj(i -> names.row("n" + i))))
        .isEqualTo(1200);

    assertThat(copies()).isEmpty();
    assertThatThrownBy(() -> db.into(names.table()).copyIn(List.of(names.row("n"))))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage("copy into names: it is no plain table: say insertAll(...)");
  }

  @Test
  void aTableWithRulesTakesArrays() {
    One<String> events = One.of("events", "name", Codecs.TEXT);

    db.into(events.table()).insertAll(IntStream.range(0, 1200).mapToObj(i -> events.row("n" + i)));

    assertThat(copies()).isEmpty();
    assertThat(db.run(Labels.count())).isEqualTo(1203);
    shop.execute("truncate events");
  }

  @Test
  void aColumnOfAnotherTypeTakesArrays() {
    One<Long> odd = One.of("odd", "big", Codecs.LONG);

    db.into(odd.table()).insertAll(LongStream.range(0, 1200).mapToObj(odd::row));

    assertThat(copies()).isEmpty();
    assertThat(db.run(FindMany.of(odd.table(), List.of()))).hasSize(1200);
    assertThatThrownBy(() -> db.into(odd.table()).copyIn(List.of(odd.row(1L))))
        .hasMessage(
            "copy into odd: big is of type float8 in the database, not bigint: say insertAll(...)");
  }

  private <V> void comesBack(String column, Codec<V> codec, List<V> values) {
    One<V> one = One.of("lists", column, codec);
    shop.execute("truncate lists");

    assertThat(db.into(one.table()).copyIn(values.stream().map(one::row))).isEqualTo(values.size());

    FindMany<Object, V> all = FindMany.of(one.table(), List.of());
    assertThat(db.run(all)).containsExactlyElementsOf(values);
    try (Stream<V> copied = db.copyOut(all)) {
      assertThat(copied).containsExactlyElementsOf(values);
    }
  }

  @Test
  void listsAndIntervals() {
    comesBack(
        "numbers",
        Codecs.list(Codecs.LONG),
        List.of(List.of(), List.of(1L), Arrays.asList(2L, null, Long.MIN_VALUE)));
    comesBack(
        "words", Codecs.list(Codecs.TEXT), List.of(List.of("a", ""), Arrays.asList(null, "{,}\"")));
    comesBack(
        "span",
        Codecs.INTERVAL,
        List.of(
            new Interval(0, 0, 0), new Interval(14, -3, 1), new Interval(-1, 5, -4_000_000_001L)));
  }

  @Test
  void decimalsOfAnyLength() {
    Random random = new Random(4);
    List<BigDecimal> amounts =
        Stream.generate(
                () ->
                    new BigDecimal(
                            new BigInteger(random.nextInt(200), random), random.nextInt(60) - 20)
                        .multiply(BigDecimal.valueOf(random.nextInt(3) - 1)))
            .limit(2000)
            .map(amount -> amount.scale() < 0 ? amount.setScale(0) : amount)
            .toList();
    comesBack("amounts", Codecs.list(Codecs.DECIMAL), List.of(amounts));
  }

  @Test
  void aListOfAnEnumHasNoBinaryForm() {
    Codec<List<Status>> statuses = Codecs.list(Codecs.enumeration("\"status\"", Status.class));

    assertThat(statuses.binary()).isEmpty();
  }

  @Test
  void aDomainIsCheckedAsTheTypeItIsMadeOf() {
    One<BigDecimal> payments = One.of("payments", "amount", Codecs.DECIMAL);

    assertThat(db.into(payments.table()).copyIn(List.of(payments.row(new BigDecimal("1.50")))))
        .isEqualTo(1);
    assertThatThrownBy(
            () -> db.into(payments.table()).copyIn(List.of(payments.row(new BigDecimal("-1")))))
        .isInstanceOf(CheckViolation.class);
  }

  @Test
  void textIsCutByNobody() {
    One<String> payments = One.of("payments", "tag", Codecs.TEXT);

    assertThat(db.into(payments.table()).copyIn(List.of(payments.row("0123456789")))).isEqualTo(1);
    assertThatThrownBy(() -> db.into(payments.table()).copyIn(List.of(payments.row("0123456789a"))))
        .isInstanceOf(DatabaseException.class);
  }

  @Test
  void aTypeWithoutABinaryFormTakesArrays() {
    One<String> hidden = One.of("labels", "name", new NoForm());

    db.into(hidden.table()).insertAll(IntStream.range(0, 1200).mapToObj(i -> hidden.row("n" + i)));

    assertThat(copies()).isEmpty();
    assertThat(db.run(Labels.count())).isEqualTo(1203);
    assertThatThrownBy(() -> db.into(hidden.table()).copyIn(List.of(hidden.row("n"))))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage(
            "copy into labels: name is of type text, which has no binary form here: say insertAll(...)");
  }

  @Test
  void namesAreQuoted() {
    Table<Object, String> table =
        Table.of("other", "odd \"name", (row, i) -> row.get(i, Codecs.TEXT));
    TextColumn.Updatable<Object> name = table.text("name");

    db.into(table).copyIn(List.of(() -> RowValues.of(table).give(0, "x")));

    assertThat(copies())
        .containsExactly("copy \"other\".\"odd \"\"name\" (\"name\") from stdin (format binary)");
    assertThat(name.name()).isEqualTo("name");
  }

  @Test
  void copyOfRowsThatGiveOtherColumnsIsRefused() {
    Stream<NewSetting> rows =
        Stream.of(
            NewSetting.withDefaults().name("s1"), NewSetting.withDefaults().name("s2").size(3));

    assertThatThrownBy(() -> db.into(SETTINGS).copyIn(rows))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage(
            "copy into settings: row 2 gives a value where the first one left the column's default to the database, or the reverse: say insertAll(...)");
    assertThat(db.run(Settings.count())).isZero();
  }

  @Test
  void aValueThatCannotBeSentIsNamed() {
    Stream<NewLabel> rows = Stream.concat(labels(1200), Stream.of(NewLabel.name("se\0cret")));

    assertThatThrownBy(() -> db.into(LABELS).insertAll(rows))
        .isInstanceOf(ConversionFailure.class)
        .hasMessageStartingWith("row 1201, column name, cannot be sent as text: a text has the")
        .hasMessageContaining(COPY)
        .hasMessageNotContaining("cret");
    assertThat(db.run(Labels.count())).isEqualTo(3);
  }

  @Test
  void aRowThatIsNullIsNamed() {
    assertThatThrownBy(() -> db.into(LABELS).insertAll(Arrays.asList(NewLabel.name("n"), null)))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage("row 2 of an insert into labels is null");
    assertThat(heard).isEmpty();
  }

  @Test
  void aTableThatIsNotThere() {
    One<String> missing = One.of("missing", "name", Codecs.TEXT);

    assertThatThrownBy(() -> db.into(missing.table()).copyIn(List.of(missing.row("x"))))
        .hasMessageContaining("relation \"missing\" does not exist");
  }

  @Test
  void rowSecurityTakesArrays() {
    shop.execute(
        """
        alter table locked enable row level security;
        create policy all_rows on locked using (true);
        create role virga_bulk_writer;
        grant all on locked to virga_bulk_writer;
        """);
    One<String> locked = One.of("locked", "name", Codecs.TEXT);
    try {
      db.transaction(
          () -> {
            db.run(statement("set local role virga_bulk_writer"));
            db.into(locked.table())
                .insertAll(IntStream.range(0, 1200).mapToObj(i -> locked.row("n" + i)));
            assertThat(copies()).isEmpty();
            assertThatThrownBy(() -> db.into(locked.table()).copyIn(List.of(locked.row("n"))))
                .hasMessage("copy into locked: it has row security: say insertAll(...)");
          });
    } finally {
      shop.execute("drop owned by virga_bulk_writer; drop role virga_bulk_writer");
    }
  }

  /** Text, as if COPY had no form of it. */
  private static final class NoForm implements Codec<String> {
    @Override
    public String sqlType() {
      return "text";
    }

    @Override
    public int jdbcType() {
      return Codecs.TEXT.jdbcType();
    }

    @Override
    public void bind(PreparedStatement statement, int index, String value) throws SQLException {
      Codecs.TEXT.bind(statement, index, value);
    }

    @Override
    public @Nullable String read(ResultSet rows, int index) throws SQLException {
      return Codecs.TEXT.read(rows, index);
    }

    @Override
    public String parse(String text) {
      return text;
    }
  }
}
