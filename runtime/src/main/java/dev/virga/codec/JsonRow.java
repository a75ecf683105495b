package dev.virga.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that is nested in another one: an array of cells in the text of a JSON array of rows.
 *
 * <p>The rows of one array are read through one object, which moves from row to row and notes only
 * where the cells begin and end; a cell becomes an object when it is asked for. A row of a single
 * cell stands in the array without brackets of its own, a row of more than {@link
 * Row#CELLS_PER_ARRAY} has its cells in several arrays.
 */
final class JsonRow implements Row {
  private final String json;
  private final int[] starts;
  private final int[] ends;
  private final boolean[] escaped;
  private int position;

  private JsonRow(String json, int width, int position) {
    this.json = json;
    this.starts = new int[width];
    this.ends = new int[width];
    this.escaped = new boolean[width];
    this.position = position;
  }

  /**
   * Reads a JSON array of rows with {@code width} cells each, which begins at or after {@code
   * start} of the text that a cell holds.
   */
  static <R extends @Nullable Object> List<R> nestedIn(
      int cell, String json, int start, int width, Decoder<R> decoder) {
    try {
      return rows(json, start, width, decoder);
    } catch (UnreadableCellException e) {
      throw e.within(cell);
    } catch (UnfitValueException e) {
      throw UnreadableCellException.of(cell, "nested rows", e);
    }
  }

  /** Reads a JSON array of rows, as {@link #nestedIn} does. */
  static <R extends @Nullable Object> List<R> rows(
      String json, int start, int width, Decoder<R> decoder) {
    JsonRow row = new JsonRow(json, width, start);
    List<R> decoded = new ArrayList<>();
    for (boolean more = row.first(); more; more = row.another()) {
      decoded.add(decoder.decode(row, 0));
    }
    return decoded;
  }

  /** Moves to the first row; returns whether there is one. */
  private boolean first() {
    try {
      expect('[');
      boolean more = next() != ']';
      if (more) {
        readCells();
      }
      return more;
    } catch (StringIndexOutOfBoundsException e) {
      throw cutOff();
    }
  }

  /** Moves to the next row; returns whether there is one. */
  private boolean another() {
    try {
      boolean more = next(',', ']');
      if (more) {
        readCells();
      }
      return more;
    } catch (StringIndexOutOfBoundsException e) {
      throw cutOff();
    }
  }

  private void readCells() {
    if (starts.length == 1) {
      readCell(0);
      return;
    }
    expect('[');
    if (starts.length <= CELLS_PER_ARRAY) {
      readCells(0, starts.length);
    } else {
      for (int cell = 0; cell < starts.length; cell += CELLS_PER_ARRAY) {
        if (cell > 0) {
          expect(',');
        }
        expect('[');
        readCells(cell, Math.min(cell + CELLS_PER_ARRAY, starts.length));
        expect(']');
      }
    }
    expect(']');
  }

  private void readCells(int from, int to) {
    for (int cell = from; cell < to; cell++) {
      if (cell > from) {
        expect(',');
      }
      readCell(cell);
    }
  }

  private void readCell(int cell) {
    char first = next();
    starts[cell] = position;
    if (first == '"') {
      escaped[cell] = skipString();
    } else {
      skipValue();
    }
    ends[cell] = position;
  }

  /** Moves behind the value that begins at the position. */
  private void skipValue() {
    int depth = 0;
    do {
      char c = json.charAt(position);
      if (c == '"') {
        skipString();
      } else {
        position++;
        if (c == '[' || c == '{') {
          depth++;
        } else if (c == ']' || c == '}') {
          depth--;
        } else if (depth == 0) {
          skipToken();
        }
      }
    } while (depth > 0);
  }

  /** Moves behind a string, and returns whether characters in it are escaped. */
  private boolean skipString() {
    boolean escapes = false;
    int at = position + 1;
    for (char c = json.charAt(at); c != '"'; c = json.charAt(at)) {
      if (c == '\\') {
        escapes = true;
        at++;
      }
      at++;
    }
    position = at + 1;
    return escapes;
  }

  private void skipToken() {
    for (char c = json.charAt(position);
        c != ',' && c != ']' && c != '}' && c > ' ';
        c = json.charAt(position)) {
      position++;
    }
  }

  /** Returns the next character that is not white space, and stays before it. */
  private char next() {
    while (json.charAt(position) <= ' ') {
      position++;
    }
    return json.charAt(position);
  }

  private boolean next(char more, char end) {
    char c = next();
    if (c != more && c != end) {
      throw malformed(more);
    }
    position++;
    return c == more;
  }

  private void expect(char expected) {
    if (next() != expected) {
      throw malformed(expected);
    }
    position++;
  }

  private UnfitValueException cutOff() {
    return new UnfitValueException("it is cut off: it has " + json.length() + " characters");
  }

  private UnfitValueException malformed(char expected) {
    return new UnfitValueException(
        "there is no '" + expected + "' at offset " + position + " of " + json.length());
  }

  @Override
  public boolean isNull(int index) {
    return json.charAt(starts[index]) == 'n';
  }

  private int present(int index) {
    if (isNull(index)) {
      throw UnreadableCellException.ofNull(index);
    }
    return index;
  }

  /** What begins like neither is no boolean, as the codec says. */
  @Override
  public boolean getBoolean(int index) {
    char first = json.charAt(starts[present(index)]);
    return first == 't' || (first != 'f' && get(index, Codecs.BOOLEAN));
  }

  @Override
  public short getShort(int index) {
    present(index);
    try {
      return Short.parseShort(text(index));
    } catch (NumberFormatException e) {
      throw unreadable(index, Codecs.SHORT, e);
    }
  }

  @Override
  public int getInt(int index) {
    present(index);
    try {
      return Integer.parseInt(json, starts[index], ends[index], 10);
    } catch (NumberFormatException e) {
      throw unreadable(index, Codecs.INTEGER, e);
    }
  }

  @Override
  public long getLong(int index) {
    present(index);
    try {
      return Long.parseLong(json, starts[index], ends[index], 10);
    } catch (NumberFormatException e) {
      throw unreadable(index, Codecs.LONG, e);
    }
  }

  @Override
  public float getFloat(int index) {
    present(index);
    try {
      return Float.parseFloat(text(index));
    } catch (NumberFormatException e) {
      throw unreadable(index, Codecs.FLOAT, e);
    }
  }

  @Override
  public double getDouble(int index) {
    present(index);
    try {
      return Double.parseDouble(text(index));
    } catch (NumberFormatException e) {
      throw unreadable(index, Codecs.DOUBLE, e);
    }
  }

  @Override
  public <V> V get(int index, Codec<V> codec) {
    return parsed(present(index), codec);
  }

  @Override
  public <V> @Nullable V getNullable(int index, Codec<V> codec) {
    return isNull(index) ? null : parsed(index, codec);
  }

  private <V> V parsed(int index, Codec<V> codec) {
    try {
      return codec.parse(codec.isJson() ? json.substring(starts[index], ends[index]) : text(index));
    } catch (RuntimeException e) {
      throw unreadable(index, codec, e);
    }
  }

  private static UnreadableCellException unreadable(
      int index, Codec<?> codec, RuntimeException reason) {
    return UnreadableCellException.of(index, codec.sqlType(), reason);
  }

  @Override
  public <R extends @Nullable Object> List<R> getRows(int index, int width, Decoder<R> decoder) {
    return nestedIn(index, json, starts[present(index)], width, decoder);
  }

  /** Returns the content of a string, or the token of any other value. */
  private String text(int index) {
    int start = starts[index];
    int end = ends[index];
    if (json.charAt(start) != '"') {
      return json.substring(start, end);
    }
    return escaped[index] ? unescaped(start + 1, end - 1) : json.substring(start + 1, end - 1);
  }

  private String unescaped(int start, int end) {
    StringBuilder text = new StringBuilder(end - start);
    int at = start;
    while (at < end) {
      char c = json.charAt(at++);
      if (c != '\\') {
        text.append(c);
        continue;
      }
      char meant = json.charAt(at++);
      switch (meant) {
        case 'b' -> text.append('\b');
        case 'f' -> text.append('\f');
        case 'n' -> text.append('\n');
        case 'r' -> text.append('\r');
        case 't' -> text.append('\t');
        case 'u' -> {
          text.append((char) Integer.parseInt(json, at, at + 4, 16));
          at += 4;
        }
        default -> text.append(meant);
      }
    }
    return text.toString();
  }

  @Override
  public String toString() {
    return "nested row with cells at " + Arrays.toString(starts);
  }
}
