package dev.virga.codec;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The constants of an enum by their labels in the database. */
final class EnumLabels<E extends Enum<E>> implements Converter<E, String> {
  private final Class<E> type;
  private final Map<E, String> labels;
  private final Map<String, E> constants = new HashMap<>();

  /** The labels are in the order of the constants; none, if they are the names. */
  EnumLabels(Class<E> type, String... given) {
    this.type = type;
    this.labels = new EnumMap<>(type);
    EnumSet<E> all = EnumSet.allOf(type);
    if (given.length > 0 && given.length != all.size()) {
      throw new IllegalArgumentException(
          "%s has %d constants and is given %d labels; compile it together with the records that hold it"
              .formatted(type.getName(), all.size(), given.length));
    }
    Iterator<String> own = List.of(given).iterator();
    for (E constant : all) {
      String label = own.hasNext() ? own.next() : constant.name();
      labels.put(constant, label);
      constants.put(label, constant);
    }
  }

  Class<E> type() {
    return type;
  }

  /** Returns the constant of a label, if there is one. */
  @Nullable E find(String label) {
    return constants.get(label);
  }

  @Override
  public String toBase(E value) {
    return Objects.requireNonNull(labels.get(value));
  }

  @Override
  public E fromBase(String base) {
    E constant = find(base);
    if (constant == null) {
      throw new UnfitValueException("it is not a constant of " + type.getName());
    }
    return constant;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EnumLabels<?> given
        && type.equals(given.type)
        && labels.equals(given.labels);
  }

  @Override
  public int hashCode() {
    return type.hashCode();
  }
}
