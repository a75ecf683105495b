package dev.virga.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rows that are nested in a cell, as {@code record_send} writes them. */
final class NestedRowTest {
  private static final int BYTEA = 17;
  private static final int TEXT = 25;
  private static final int JSON = 114;
  private static final int DATE = 1082;

  /** A value of a type, as it stands in a record. */
  private static final class Cell {
    private final int type;
    private final byte @Nullable [] bytes;

    Cell(int type, byte @Nullable [] bytes) {
      this.type = type;
      this.bytes = bytes;
    }

    static <V> Cell of(int type, Codec<V> codec, @Nullable V value) {
      return new Cell(type, value == null ? null : written(codec, value));
    }

    static Cell text(String text) {
      return of(TEXT, Codecs.TEXT, text);
    }
  }

  private static <V> byte[] written(Codec<V> codec, V value) {
    BinaryOutput output = new BinaryOutput(16);
    codec.binary().orElseThrow().write(value, output);
    return Arrays.copyOf(output.bytes(), output.size());
  }

  private static byte[] record(Cell... cells) {
    BinaryOutput output = new BinaryOutput(16);
    output.putInt(cells.length);
    for (Cell cell : cells) {
      output.putInt(cell.type);
      put(output, cell.bytes);
    }
    return Arrays.copyOf(output.bytes(), output.size());
  }

  private static void put(BinaryOutput output, byte @Nullable [] bytes) {
    output.putInt(bytes == null ? -1 : bytes.length);
    if (bytes != null) {
      output.putBytes(bytes);
    }
  }

  /** An array of the values of one column; of no rows, it is null. */
  private static Cell column(Cell... values) {
    if (values.length == 0) {
      return new Cell(1009, null);
    }
    BinaryOutput output = new BinaryOutput(16);
    output.putInt(1);
    output.putInt(1);
    output.putInt(values[0].type);
    output.putInt(values.length);
    output.putInt(1);
    for (Cell value : values) {
      put(output, value.bytes);
    }
    return new Cell(1009, Arrays.copyOf(output.bytes(), output.size()));
  }

  private static Cell nested(byte[] record) {
    return new Cell(BYTEA, record);
  }

  @Test
  void noRows() {
    byte[] record = record(column(), column());

    assertThat(NestedRow.rows(0, record, 2, (row, i) -> row.get(i, Codecs.TEXT))).isEmpty();
  }

  @Test
  void rowsAreReadColumnByColumn() {
    byte[] record =
        record(
            column(Cell.text("a"), Cell.of(TEXT, Codecs.TEXT, null), Cell.text("")),
            column(
                Cell.of(PgType.INT8, Codecs.LONG, 1L),
                Cell.of(PgType.INT8, Codecs.LONG, Long.MIN_VALUE),
                Cell.of(PgType.INT8, Codecs.LONG, 3L)));

    assertThat(
            NestedRow.rows(
                0,
                record,
                2,
                (row, i) -> row.getNullable(i, Codecs.TEXT) + row.getLong(i + 1) + row.isNull(i)))
        .containsExactly("a1false", "null-9223372036854775808true", "3false");
  }

  @Test
  void aRowOfAThousandCells() {
    Cell[] cells =
        IntStream.range(0, 1000)
            .mapToObj(i -> Cell.of(PgType.INT4, Codecs.INTEGER, i))
            .toArray(Cell[]::new);

    List<Integer> read =
        NestedRow.row(
            0,
            record(cells),
            1000,
            (row, index) -> IntStream.range(index, index + 1000).mapToObj(row::getInt).toList());

    assertThat(read).isEqualTo(IntStream.range(0, 1000).boxed().toList());
  }

  @Test
  void rowsNestInRows() {
    byte[] numbers =
        record(
            column(
                Cell.of(PgType.INT4, Codecs.INTEGER, 1), Cell.of(PgType.INT4, Codecs.INTEGER, 2)));
    byte[] one = record(Cell.text("x"), Cell.of(PgType.BOOL, Codecs.BOOLEAN, true));
    byte[] record =
        record(
            column(Cell.text("a"), Cell.text("b")),
            column(nested(numbers), nested(record(column()))),
            column(nested(one), nested(one)),
            column(Cell.text("y"), Cell.text("z")));

    assertThat(
            NestedRow.rows(
                0,
                record,
                4,
                (row, i) ->
                    row.get(i, Codecs.TEXT)
                        + row.getRows(i + 1, 1, (inner, j) -> inner.getInt(j))
                        + row.<String>getRow(
                            i + 2,
                            2,
                            (inner, j) -> inner.get(j, Codecs.TEXT) + inner.getBoolean(j + 1))
                        + row.get(i + 3, Codecs.TEXT)))
        .containsExactly("a[1, 2]xtruey", "b[]xtruez");
  }

  @Test
  void numbersOfEachType() {
    byte[] record =
        record(
            Cell.of(PgType.INT2, Codecs.SHORT, Short.MIN_VALUE),
            Cell.of(PgType.INT4, Codecs.INTEGER, Integer.MAX_VALUE),
            Cell.of(PgType.INT8, Codecs.LONG, Long.MIN_VALUE),
            Cell.of(PgType.FLOAT4, Codecs.FLOAT, 1.5f),
            Cell.of(PgType.FLOAT8, Codecs.DOUBLE, Double.NaN),
            Cell.of(PgType.BOOL, Codecs.BOOLEAN, false));

    List<Object> read =
        NestedRow.row(
            0,
            record,
            6,
            (row, i) ->
                List.of(
                    row.getShort(i),
                    row.getInt(i + 1),
                    row.getLong(i + 2),
                    row.getFloat(i + 3),
                    row.getDouble(i + 4),
                    row.getBoolean(i + 5)));

    assertThat(read)
        .containsExactly(
            Short.MIN_VALUE, Integer.MAX_VALUE, Long.MIN_VALUE, 1.5f, Double.NaN, false);
  }

  @Test
  void numbersOfAnotherTypeThanExpected() {
    byte[] record =
        record(
            Cell.of(PgType.INT8, Codecs.LONG, 7L),
            Cell.of(PgType.INT2, Codecs.SHORT, (short) 8),
            Cell.of(PgType.NUMERIC, Codecs.DECIMAL, new BigDecimal("9.50")),
            Cell.of(PgType.FLOAT4, Codecs.FLOAT, 0.1f),
            Cell.of(PgType.OID, Codecs.LONG, null));

    List<Object> read =
        NestedRow.row(
            0,
            record,
            5,
            (row, i) ->
                List.of(
                    row.getInt(i),
                    row.getLong(i + 1),
                    row.getDouble(i + 2),
                    row.get(i + 3, Codecs.DECIMAL),
                    row.get(i + 2, Codecs.TEXT),
                    row.isNull(i + 4)));

    assertThat(read).containsExactly(7, 8L, 9.5, new BigDecimal("0.1"), "9.50", true);
  }

  @Test
  void aNumberThatDoesNotFit() {
    byte[] record = record(Cell.of(PgType.INT8, Codecs.LONG, 1L << 40));

    assertThatThrownBy(() -> NestedRow.row(0, record, 1, (row, i) -> row.getInt(i)))
        .isInstanceOfSatisfying(
            UnreadableCellException.class, e -> assertThat(e.type()).contains("integer"));
  }

  @Test
  void anotherTypeIsNotRead() {
    byte[] record = record(new Cell(DATE, new byte[8]));

    assertThatThrownBy(() -> NestedRow.row(0, record, 1, (row, i) -> row.getLong(i)))
        .isInstanceOf(UnreadableCellException.class)
        .hasRootCauseMessage(
            "it is of another type, which has the number 1082 in pg_type: cast it");
  }

  @Test
  void aTypeWithoutABinaryFormComesAsJson() {
    byte[] record =
        record(
            Cell.of(JSON, Codecs.TEXT, "\"'a' '\\\"b'\""),
            Cell.of(JSON, Codecs.TEXT, "{\"a\": null, \"b\": \"c\"}"));

    List<String> read =
        NestedRow.row(
            0,
            record,
            2,
            (row, i) ->
                List.of(
                    row.get(i, Codecs.TS_VECTOR).toString(),
                    row.get(i + 1, Codecs.HSTORE).toString()));

    assertThat(read).containsExactly("'a' '\"b'", "\"a\"=>NULL,\"b\"=>\"c\"");
  }

  @Test
  void unexpectedNullNamesTheCell() {
    byte[] record =
        record(Cell.text("a"), Cell.of(PgType.INT4, Codecs.INTEGER, null), new Cell(BYTEA, null));

    assertNull(record, (row, i) -> row.getInt(i + 1), 1);
    assertNull(record, (row, i) -> row.get(i + 1, Codecs.INTEGER), 1);
    assertNull(record, (row, i) -> row.getRows(i + 2, 1, (inner, j) -> inner.getInt(j)), 2);
    assertNull(record, (row, i) -> row.getRow(i + 2, 1, (inner, j) -> inner.getInt(j)), 2);
  }

  private static void assertNull(byte[] record, Decoder<?> decoder, int cell) {
    assertThatThrownBy(() -> NestedRow.row(4, record, 3, decoder))
        .isInstanceOfSatisfying(
            UnreadableCellException.class,
            e -> {
              assertThat(e.path()).containsExactly(4, cell);
              assertThat(e.reason()).isEmpty();
            });
  }

  @Test
  void whatCannotBeReadSaysWhichCellOfWhichRows() {
    byte[] inner =
        record(column(Cell.text("a"), Cell.text("b")), column(Cell.text("1"), Cell.text("x")));
    byte[] record = record(Cell.text("c"), nested(inner));

    assertThatThrownBy(
            () ->
                NestedRow.row(
                    7,
                    record,
                    2,
                    (row, i) ->
                        row.getRows(i + 1, 2, (rows, j) -> rows.get(j + 1, Codecs.INTEGER))))
        .isInstanceOfSatisfying(
            UnreadableCellException.class,
            e -> {
              assertThat(e.path()).containsExactly(7, 1, 1);
              assertThat(e.type()).contains("integer");
            });
  }
}
