package dev.virga.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that are nested in another one, as the text of a JSON array. */
final class JsonRowTest {
  private static <R extends @Nullable Object> List<R> rows(
      String json, int width, Decoder<R> decoder) {
    return JsonRow.rows(json, 0, width, decoder);
  }

  private static List<@Nullable String> texts(String json) {
    return rows(json, 1, cells(1)).stream().flatMap(List::stream).toList();
  }

  private static Decoder<List<@Nullable String>> cells(int width) {
    return (row, i) ->
        IntStream.range(i, i + width)
            .mapToObj(cell -> row.getNullable(cell, Codecs.TEXT))
            .collect(Collectors.toCollection(ArrayList::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", " [ ] ", "[\n]"})
  void noRows(String json) {
    assertThat(texts(json)).isEmpty();
    assertThat(rows(json, 3, cells(3))).isEmpty();
  }

  @Test
  void rowsOfOneCellStandWithoutBracketsOfTheirOwn() {
    assertThat(texts("[\"a\", null, \"\"]")).containsExactly("a", null, "");
  }

  @Test
  void rowsOfSeveralCellsAreArrays() {
    assertThat(rows("[[\"a\", \"b\"], \n [\"c\", null]]", 2, cells(2)))
        .containsExactly(List.of("a", "b"), Arrays.asList("c", null));
  }

  @ParameterizedTest
  @ValueSource(ints = {99, 100, 101, 200, 201, 350})
  void rowsOfManyCellsAreArraysOfArrays(int width) {
    List<String> row = IntStream.range(0, width).mapToObj(i -> "c" + i).toList();
    String json =
        width <= Row.CELLS_PER_ARRAY
            ? array(row)
            : IntStream.range(0, (width + 99) / 100)
                .mapToObj(i -> array(row.subList(i * 100, Math.min(width, (i + 1) * 100))))
                .collect(Collectors.joining(", ", "[", "]"));

    assertThat(rows("[" + json + ", " + json + "]", width, cells(width))).containsExactly(row, row);
  }

  private static String array(List<String> cells) {
    return cells.stream().collect(Collectors.joining("\", \"", "[\"", "\"]"));
  }

  @Test
  void whiteSpaceDoesNotMatter() {
    assertThat(rows("\n[\t[ \"a\"\r\n, \"b\" ]\n,[\"c\",\"d\"] ]", 2, cells(2)))
        .containsExactly(List.of("a", "b"), List.of("c", "d"));
    assertThat(rows("[ 1 ,2\n, 3 ]", 1, (row, i) -> row.getInt(i))).containsExactly(1, 2, 3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\\\"|\"",
        "\\\\|\\",
        "\\/|/",
        "\\u0041|A",
        "\\u00e9\\u20ac|é€",
        "\\ud83d\\ude00|😀",
        "a\\\"b\\\"|a\"b\"",
        "\\\\u0041|\\u0041",
        "\\\\\\\"|\\\"",
        "[1, {\\\"a\\\": 2}]|[1, {\"a\": 2}]",
        "null|null"
      })
  void escapesInTexts(String escaped, String text) {
    assertThat(texts("[\"" + escaped + "\", \"x\"]")).containsExactly(text, "x");
  }

  @Test
  void escapesOfControlCharacters() {
    assertThat(texts("[\"\\b\\f\\n\\r\\t\\u0001\"]")).containsExactly("\b\f\n\r\t\u0001");
  }

  @Test
  void rowsNestInRows() {
    Decoder<List<Integer>> numbers = (row, i) -> row.getRows(i, 1, (inner, j) -> inner.getInt(j));

    assertThat(
            rows(
                "[[\"a]\", [1, 2], \"[\"], [\"b\", [], \"\\\"\"]]",
                3,
                (row, i) ->
                    row.get(i, Codecs.TEXT)
                        + numbers.decode(row, i + 1)
                        + row.get(i + 2, Codecs.TEXT)))
        .containsExactly("a][1, 2][", "b[]\"");
    assertThat(rows("[[1, 2], [], [3]]", 1, numbers))
        .containsExactly(List.of(1, 2), List.of(), List.of(3));
  }

  @Test
  void rowsNestThreeDeep() {
    Decoder<List<List<List<Long>>>> decoder =
        (a, i) ->
            a.getRows(
                i,
                2,
                (b, j) ->
                    List.of(
                        b.getRows(j, 1, (c, k) -> c.getLong(k)),
                        b.getRows(j + 1, 1, (c, k) -> c.getLong(k))));

    assertThat(rows("[[[[1], []], [[], [2, 3]]]]", 1, decoder))
        .containsExactly(
            List.of(List.of(List.of(1L), List.of()), List.of(List.of(), List.of(2L, 3L))));
  }

  @Test
  void numbersAndBooleans() {
    assertThat(
            rows(
                "[[true, -32768, 2147483647, -9223372036854775808, 1.5, -2.5e-3]]",
                6,
                (row, i) ->
                    List.<Object>of(
                        row.getBoolean(i),
                        row.getShort(i + 1),
                        row.getInt(i + 2),
                        row.getLong(i + 3),
                        row.getFloat(i + 4),
                        row.getDouble(i + 5))))
        .containsExactly(
            List.of(true, Short.MIN_VALUE, Integer.MAX_VALUE, Long.MIN_VALUE, 1.5f, -0.0025));
    assertThat(rows("[false]", 1, (row, i) -> row.getBoolean(i))).containsExactly(false);
  }

  @Test
  void numbersThatJsonHasNot() {
    assertThat(rows("[\"NaN\", \"Infinity\", \"-Infinity\", -0]", 1, (row, i) -> row.getDouble(i)))
        .containsExactly(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -0.0);
    assertThat(rows("[\"NaN\", -0]", 1, (row, i) -> row.getFloat(i)))
        .containsExactly(Float.NaN, -0f);
  }

  @Test
  void nullIsNotTheTextNull() {
    assertThat(rows("[[null, \"null\"]]", 2, (row, i) -> row.isNull(i) + " " + row.isNull(i + 1)))
        .containsExactly("true false");
  }

  @Test
  void unexpectedNullNamesTheCell() {
    assertThatThrownBy(() -> rows("[[1, null]]", 2, (row, i) -> row.getInt(i + 1)))
        .isInstanceOfSatisfying(
            UnreadableCellException.class,
            e -> {
              assertThat(e.path()).containsExactly(1);
              assertThat(e.reason()).isEmpty();
            });
    assertThatThrownBy(() -> rows("[null]", 1, (row, i) -> row.get(i, Codecs.TEXT)))
        .isInstanceOf(UnreadableCellException.class);
    assertThatThrownBy(() -> rows("[null]", 1, (row, i) -> row.getRows(i, 1, cells(1))))
        .isInstanceOf(UnreadableCellException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "[[1]]", "[[1, 2, 3]]", "[1, 2]", "[[1, 2} ]", "[[1, 2]} ", "[[1, 2], 3"})
  void refusesAnotherShape(String json) {
    assertThatThrownBy(() -> rows(json, 2, cells(2)))
        .isInstanceOf(UnfitValueException.class)
        .hasMessageStartingWith("there is no '");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[", "[ ", "[[1, 2]", "[[1, 2], ", "[[1, \"2", "[[1, \"2\\"})
  void refusesWhatIsCutOff(String json) {
    assertThatThrownBy(() -> rows(json, 2, cells(2)))
        .isInstanceOf(UnfitValueException.class)
        .hasMessage("it is cut off: it has " + json.length() + " characters");
  }

  @Test
  void whatCannotBeReadSaysWhichCellOfWhichRows() {
    Decoder<List<Integer>> numbers =
        (row, i) -> row.getRows(i + 1, 3, (inner, j) -> inner.getInt(j + 2));

    assertThatThrownBy(() -> rows("[[0, [[1, 2, \"x\"]]]]", 2, numbers))
        .isInstanceOfSatisfying(
            UnreadableCellException.class,
            e -> {
              assertThat(e.path()).containsExactly(1, 2);
              assertThat(e.type()).contains("integer");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "\"no\"", "{}"})
  void onlyTrueAndFalseAreBooleans(String json) {
    assertThatThrownBy(() -> rows("[" + json + "]", 1, (row, i) -> row.getBoolean(i)))
        .isInstanceOf(UnreadableCellException.class);
  }
}
