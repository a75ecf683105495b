package dev.virga.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arrays that PostgreSQL's JSON functions write. */
final class JsonValuesTest {
  private static List<@Nullable String> texts(String json) {
    List<@Nullable String> texts = new ArrayList<>();
    JsonValues.elements(json).forEach(value -> texts.add(JsonValues.value(value, Codecs.TEXT)));
    return texts;
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", " [ ] ", "[\n]"})
  void noElements(String json) {
    assertThat(JsonValues.elements(json)).isEmpty();
  }

  @Test
  void elementsStandAsTheyAre() {
    assertThat(JsonValues.elements("[1 ,\"a, ]\", null,\n[2, [3]], {\"b\": [\"}\"]} , true ]"))
        .containsExactly("1", "\"a, ]\"", "null", "[2, [3]]", "{\"b\": [\"}\"]}", "true");
  }

  @Test
  void nullIsNotTheTextNull() {
    assertThat(texts("[\"a\", null, \"\", \"null\"]")).containsExactly("a", null, "", "null");
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
  void numbersThatJsonHasNot() {
    assertThat(JsonValues.elements("[\"NaN\", \"-Infinity\", -0]"))
        .extracting(value -> JsonValues.value(value, Codecs.DOUBLE))
        .containsExactly(Double.NaN, Double.NEGATIVE_INFINITY, -0.0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "1", "[1 2]", "[1}", "\"[]\""})
  void refusesWhatIsNoArray(String json) {
    assertThatThrownBy(() -> JsonValues.elements(json))
        .isInstanceOf(UnfitValueException.class)
        .hasMessageStartingWith("there is no '");
  }

  @Test
  void refusesWhatIsBehindIt() {
    assertThatThrownBy(() -> JsonValues.elements("[1, 2] , [3]"))
        .isInstanceOf(UnfitValueException.class)
        .hasMessage("there is something behind it, at offset 6");
    assertThat(JsonValues.elements("[1] \n")).containsExactly("1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[", "[ ", "[1", "[1, ", "[[1, 2]", "[\"2", "[\"2\\"})
  void refusesWhatIsCutOff(String json) {
    assertThatThrownBy(() -> JsonValues.elements(json))
        .isInstanceOf(UnfitValueException.class)
        .hasMessage("it is cut off: it has " + json.length() + " characters");
  }
}
