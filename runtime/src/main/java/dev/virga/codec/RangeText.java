package dev.virga.codec;

import dev.virga.type.Multirange;
import dev.virga.type.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ranges as PostgreSQL reads and writes them: {@code ["2024-07-01","2024-07-08")}.
 *
 * @param bound the codec of the bounds
 * @see <a href="https://www.postgresql.org/docs/current/rangetypes.html#RANGETYPES-IO">PostgreSQL:
 *     Range Input/Output</a>
 */
record RangeText<V extends Comparable<? super V>>(Codec<V> bound) {
  private static final String EMPTY = "empty";

  /** A range writes moments in the style of results, with a space and a short offset. */
  private static final Pattern MOMENT =
      Pattern.compile("(\\d+-\\d\\d-\\d\\d) (\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?)([^ ]*)( BC)?");

  private static final int SHORT_OFFSET = 3;

  String write(Range<V> range) {
    if (range.isEmpty()) {
      return EMPTY;
    }
    String lower = range.lower().map(this::bound).orElse("");
    String upper = range.upper().map(this::bound).orElse("");
    boolean withLower = isInclusive(range.lower());
    boolean withUpper = isInclusive(range.upper());
    requireWidth(lower, upper, withLower && withUpper);
    return (withLower ? "[" : "(") + lower + "," + upper + (withUpper ? "]" : ")");
  }

  /** What is less than a microsecond apart would become one, and the range empty. */
  static void requireWidth(String lower, String upper, boolean withBoth) {
    if (!lower.isEmpty() && lower.equals(upper) && !withBoth) {
      throw new UnfitValueException(
          "a range is shorter than a microsecond, so that it would be empty: round its bounds");
    }
  }

  private static boolean isInclusive(Optional<? extends Range.Bound<?>> bound) {
    return bound.filter(Range.Bound::isInclusive).isPresent();
  }

  private String bound(Range.Bound<V> value) {
    return '"' + bound.element(value.value()).toString() + '"';
  }

  Range<V> read(String text) {
    if (text.equals(EMPTY)) {
      return Range.empty();
    }
    int comma = text.indexOf(',');
    int end = text.length() - 1;
    return new Range<>(
        bound(text.substring(1, comma), text.charAt(0) == '['),
        bound(text.substring(comma + 1, end), text.charAt(end) == ']'),
        false);
  }

  private Optional<Range.Bound<V>> bound(String text, boolean inclusive) {
    String value = text.startsWith("\"") ? text.substring(1, text.length() - 1) : text;
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(new Range.Bound<>(bound.parse(iso(value)), inclusive));
  }

  private static String iso(String text) {
    Matcher moment = MOMENT.matcher(text);
    if (!moment.matches()) {
      return text;
    }
    String offset = moment.group(3);
    String era = moment.group(4) == null ? "" : moment.group(4);
    return moment.group(1)
        + "T"
        + moment.group(2)
        + (offset.length() == SHORT_OFFSET ? offset + ":00" : offset)
        + era;
  }

  String write(Multirange<V> ranges) {
    StringBuilder text = new StringBuilder("{");
    for (Range<V> range : ranges.ranges()) {
      text.append(text.length() > 1 ? "," : "").append(write(range));
    }
    return text.append('}').toString();
  }

  /** The bounds of no range have a bracket in them, so each that closes one ends a range. */
  Multirange<V> readAll(String text) {
    List<Range<V>> ranges = new ArrayList<>();
    int begin = 1;
    for (int i = 1; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      if (c == ']' || c == ')') {
        ranges.add(read(text.substring(begin, i + 1)));
        begin = i + 2;
      }
    }
    return new Multirange<>(ranges);
  }
}
