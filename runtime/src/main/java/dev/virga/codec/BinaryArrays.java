package dev.virga.codec;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One-dimensional arrays in PostgreSQL's binary format: their bounds, then each element. */
final class BinaryArrays {
  private static final int FIRST_INDEX = 1;

  private BinaryArrays() {}

  static <V> void write(
      List<? extends @Nullable V> values, BinaryForm<V> element, BinaryOutput output) {
    output.putInt(values.isEmpty() ? 0 : 1);
    output.putInt(values.stream().anyMatch(value -> value == null) ? 1 : 0);
    output.putInt(element.oid());
    if (!values.isEmpty()) {
      output.putInt(values.size());
      output.putInt(FIRST_INDEX);
    }
    for (V value : values) {
      output.putCell(element, value);
    }
  }

  /** A null among the elements is PostgreSQL's: the list says what the array has. */
  @SuppressWarnings("NullAway")
  static <V> List<V> read(BinaryForm<V> element, BinaryInput input) {
    ByteBuffer bytes = input.parts();
    int dimensions = bytes.getInt();
    if (dimensions > 1) {
      throw new UnfitValueException("it is an array of " + dimensions + " dimensions");
    }
    bytes.getInt();
    int type = bytes.getInt();
    if (!element.isOf(type)) {
      throw new UnfitValueException(
          "its elements are of another type, which has the number " + type + " in pg_type");
    }
    List<@Nullable V> values = new ArrayList<>();
    if (dimensions == 1) {
      int size = bytes.getInt();
      bytes.getInt();
      for (int i = 0; i < size; i++) {
        values.add(element(element, bytes));
      }
    }
    return Collections.unmodifiableList(values);
  }

  private static <V> @Nullable V element(BinaryForm<V> form, ByteBuffer bytes) {
    int length = bytes.getInt();
    if (length < 0) {
      return null;
    }
    int end = bytes.limit();
    bytes.limit(bytes.position() + length);
    V value = form.read(new BinaryInput(bytes));
    bytes.limit(end);
    return value;
  }
}
