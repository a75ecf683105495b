package dev.virga.types;

import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sample.ListColumns.CHILDREN;
import static sample.ListColumns.ID;
import static sample.ListColumns.LIST_COLUMNS;

import dev.virga.Database;
import dev.virga.InvalidQueryException;
import dev.virga.sql.Column;
import dev.virga.sql.Prepared;
import dev.virga.testing.TestDatabase;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sample.ListColumns;
import sample.Lists;
import sample.NewLists;
import sample.SampleSchema;

/** Lists of each type come back equal, whichever way they go: they are arrays. */
final class ListTest {
  @RegisterExtension
  static final TestDatabase database = TestDatabase.withSchema(SampleSchema.empty());

  private static Database db;

  @BeforeAll
  static void open() {
    db = Database.open(database.jdbcUrl());
  }

  @AfterAll
  static void close() {
    db.close();
  }

  @AfterEach
  void empty() {
    db.run(ListColumns.deleteEveryRow());
  }

  record Family(Lists parent, List<Lists> children) {}

  static Stream<ListCase<?>> types() {
    return Stream.of(
        of("boolean", ListColumns.FLAGS, NewLists::flags, Lists::flags),
        of("byte", ListColumns.TINY, NewLists::tiny, Lists::tiny),
        of("short", ListColumns.SMALL, NewLists::small, Lists::small),
        of("int", ListColumns.MEDIUM, NewLists::medium, Lists::medium),
        of("long", ListColumns.LARGE, NewLists::large, Lists::large),
        of("float", ListColumns.SINGLE, NewLists::single, Lists::single),
        of("double", ListColumns.PRECISE, NewLists::precise, Lists::precise),
        of("BigDecimal", ListColumns.DECIMAL, NewLists::decimal, Lists::decimal),
        of("BigInteger", ListColumns.WHOLE, NewLists::whole, Lists::whole),
        of("char", ListColumns.LETTERS, NewLists::letters, Lists::letters),
        of("String", ListColumns.TEXTS, NewLists::texts, Lists::texts),
        of("byte[]", ListColumns.BYTES, NewLists::bytes, Lists::bytes),
        of("UUID", ListColumns.UUIDS, NewLists::uuids, Lists::uuids),
        of("Instant", ListColumns.INSTANTS, NewLists::instants, Lists::instants),
        of("OffsetDateTime", ListColumns.OFFSETS, NewLists::offsets, Lists::offsets),
        of("ZonedDateTime", ListColumns.ZONED, NewLists::zoned, Lists::zoned),
        of("LocalDateTime", ListColumns.LOCALS, NewLists::locals, Lists::locals),
        of("LocalDate", ListColumns.DATES, NewLists::dates, Lists::dates),
        of("LocalTime", ListColumns.TIMES, NewLists::times, Lists::times),
        of("OffsetTime", ListColumns.OFFSET_TIMES, NewLists::offsetTimes, Lists::offsetTimes),
        of("Duration", ListColumns.DURATIONS, NewLists::durations, Lists::durations),
        of("Period", ListColumns.PERIODS, NewLists::periods, Lists::periods),
        of("Interval", ListColumns.SPANS, NewLists::spans, Lists::spans),
        of("enum", ListColumns.MOODS, NewLists::moods, row -> row.moods().orElse(null)),
        of("Range<Integer>", ListColumns.INTEGERS, NewLists::integers, Lists::integers),
        of("Range<Long>", ListColumns.LONGS, NewLists::longs, Lists::longs),
        of("Range<BigDecimal>", ListColumns.DECIMALS, NewLists::decimals, Lists::decimals),
        of("Range<LocalDate>", ListColumns.STAY, NewLists::stay, Lists::stay),
        of("Range<LocalDateTime>", ListColumns.SHIFT, NewLists::shift, Lists::shift),
        of("Range<Instant>", ListColumns.DURING, NewLists::during, Lists::during),
        of("Multirange<LocalDate>", ListColumns.STAYS, NewLists::stays, Lists::stays),
        of("Multirange<BigDecimal>", ListColumns.PRICES, NewLists::prices, Lists::prices),
        of("Multirange<Instant>", ListColumns.WHILES, NewLists::whiles, Lists::whiles),
        of("Inet", ListColumns.HOST, NewLists::host, Lists::host),
        of("Cidr", ListColumns.NETWORK, NewLists::network, Lists::network),
        of("MacAddress", ListColumns.MAC, NewLists::mac, Lists::mac),
        of("Bits", ListColumns.BITS, NewLists::bits, Lists::bits),
        of("Point", ListColumns.POINT, NewLists::point, Lists::point),
        of("Line", ListColumns.LINE, NewLists::line, Lists::line),
        of("LineSegment", ListColumns.SEGMENT, NewLists::segment, Lists::segment),
        of("Box", ListColumns.BOX, NewLists::box, Lists::box),
        of("Path", ListColumns.PATH, NewLists::path, Lists::path),
        of("Polygon", ListColumns.POLYGON, NewLists::polygon, Lists::polygon),
        of("Circle", ListColumns.CIRCLE, NewLists::circle, Lists::circle),
        of("TsVector", ListColumns.WORDS, NewLists::words, Lists::words),
        of("TsQuery", ListColumns.SEARCH, NewLists::search, Lists::search),
        of("Xml", ListColumns.DOCUMENT, NewLists::document, Lists::document),
        of("Oid", ListColumns.OID, NewLists::oid, Lists::oid));
  }

  static Stream<ListCase<?>> typesWithEquality() {
    return types().filter(list -> list.column().codec().hasEquality());
  }

  @SuppressWarnings("unchecked") // the case of that name is of that type
  private static <V> ListCase<V> of(
      String name,
      Column.Updatable<ListColumns, List<V>> column,
      BiFunction<NewLists, List<V>, NewLists> with,
      Function<Lists, @Nullable List<V>> read) {
    TypeCase<V> type =
        (TypeCase<V>)
            TypeCases.all().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    return new ListCase<>(type, column, with, read);
  }

  /** None, one, null, all of them. */
  private static <V> List<List<V>> lists(ListCase<V> list) {
    V first = list.type().values().get(0);
    List<V> withNull = Arrays.asList(null, first, null);
    return List.of(List.of(), List.of(first), withNull, list.type().values());
  }

  private static void assertEqual(@Nullable Object actual, @Nullable Object expected) {
    assertThat(comparable(actual)).isEqualTo(comparable(expected));
  }

  /** Arrays of bytes are equal only to themselves. */
  private static @Nullable Object comparable(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(ListTest::comparable).collect(Collectors.toList());
    }
    return value instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : value;
  }

  @ParameterizedTest
  @MethodSource("types")
  <V> void asParameterAndReturned(ListCase<V> list) {
    for (List<V> value : lists(list)) {
      Lists inserted = db.run(ListColumns.insert(list.row(value)).returning());

      assertEqual(list.read().apply(inserted), value);
      assertEqual(db.run(ListColumns.findById(inserted.id())).map(list.read()).get(), value);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  <V> void asUpdate(ListCase<V> list) {
    long id = db.run(ListColumns.insert(NewLists.withDefaults()).returning(ID));
    for (List<V> value : lists(list)) {
      assertEqual(
          db.run(
              ListColumns.update(list.column().set(value))
                  .where(ID.eq(id))
                  .returning(list.column())),
          List.of(value));
    }
    assertThat(
            db.run(
                ListColumns.update(list.column().setNull())
                    .where(ID.eq(id))
                    .returning(list.column())))
        .containsOnlyNulls();
  }

  @ParameterizedTest
  @MethodSource("typesWithEquality")
  <V> void asComparedParameter(ListCase<V> list) {
    Prepared<List<V>, List<Long>> prepared =
        prepare(value -> from(LIST_COLUMNS).where(list.column().eq(value)).select(ID));
    for (List<V> value : lists(list)) {
      long id = db.run(ListColumns.insert(list.row(value)).returning(ID));

      assertThat(db.run(from(LIST_COLUMNS).where(list.column().eq(value)).select(ID)))
          .containsExactly(id);
      assertThat(db.run(prepared.with(value))).containsExactly(id);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  <V> void inManyRowsAtOnce(ListCase<V> list) {
    List<NewLists> rows = new ArrayList<>();
    List<@Nullable List<V>> expected = new ArrayList<>();
    for (List<V> value : lists(list)) {
      rows.add(list.row(value));
      expected.add(value);
      rows.add(NewLists.withDefaults());
      expected.add(null);
    }

    assertEqual(db.run(ListColumns.insert(rows).returning(list.column())), expected);
  }

  /** A row's key, and the list that it is given. */
  record Change<V>(long id, List<V> list) {}

  @ParameterizedTest
  @MethodSource("types")
  <V> void inUpdatesOfManyRows(ListCase<V> list) {
    List<Change<V>> changes = new ArrayList<>();
    for (List<V> value : lists(list)) {
      changes.add(
          new Change<>(db.run(ListColumns.insert(NewLists.withDefaults()).returning(ID)), value));
    }

    db.run(updateAll(LIST_COLUMNS, changes).by(ID, Change::id).set(list.column(), Change::list));

    assertEqual(db.run(ListColumns.findMany(orderBy(ID.asc())).select(list.column())), lists(list));
  }

  @ParameterizedTest
  @MethodSource("types")
  <V> void inNestedRows(ListCase<V> list) {
    long root = db.run(ListColumns.insert(NewLists.withDefaults()).returning(ID));
    for (List<V> value : lists(list)) {
      long child = db.run(ListColumns.insert(list.row(value).parentId(root)).returning(ID));
      db.run(ListColumns.insert(list.row(value).parentId(child)));
    }

    assertEqual(
        db.run(
                ListColumns.findFirst(where(ID.eq(root)))
                    .select(CHILDREN.orderBy(ID.asc()).select(list.column())))
            .get(),
        lists(list));
    List<Family> families =
        db.run(
                ListColumns.findFirst(where(ID.eq(root)))
                    .select(CHILDREN.orderBy(ID.asc()).with(CHILDREN, Family::new)))
            .get();
    assertEqual(
        families.stream().map(family -> list.read().apply(family.parent())).toList(), lists(list));
    assertEqual(
        families.stream().map(family -> list.read().apply(family.children().get(0))).toList(),
        lists(list));
  }

  @Test
  void listsOfListsAreNoArray() {
    assertThatThrownBy(() -> ListColumns.LARGE.in(List.of(List.of(1L), List.of(2L))))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("PostgreSQL has no arrays of arrays");
  }
}
