package dev.virga.codec;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a type stand in PostgreSQL's binary format, which {@code copy} writes and
 * reads, and which nested rows come in. Immutable and thread-safe.
 *
 * <p>Nothing in a value of that format says of which type it is, and the server takes eight bytes
 * for a number as well as for a moment. So a form knows which types it is of, and is used for no
 * other.
 *
 * @param <V> the Java type
 * @see <a href="https://www.postgresql.org/docs/current/sql-copy.html">PostgreSQL: COPY</a>
 */
public final class BinaryForm<V> {
  /** Stands for the name of any enum type. */
  public static final String ENUM = "enum";

  /** What is not the same in each database has no number here. */
  static final int NO_OID = 0;

  /** An array says itself of which type its elements are. */
  private static final int ANY_OID = -1;

  private final List<Type> types;
  private final int oid;
  private final Writer<V> writer;
  private final Reader<V> reader;

  private BinaryForm(List<Type> types, Writer<V> writer, Reader<V> reader) {
    this.types = types;
    this.oid = types.get(0).oid();
    this.writer = writer;
    this.reader = reader;
  }

  private record Type(String name, int oid) {}

  /**
   * Returns the form of a type.
   *
   * @param type the type's name in {@code pg_type}
   * @param oid its number there, which an array says its elements are of
   */
  static <V> BinaryForm<V> of(String type, int oid, Writer<V> writer, Reader<V> reader) {
    return new BinaryForm<>(List.of(new Type(type, oid)), writer, reader);
  }

  /** Returns this form for a further type, whose values are written in the same way. */
  BinaryForm<V> alsoOf(String type, int number) {
    return new BinaryForm<>(
        Stream.concat(types.stream(), Stream.of(new Type(type, number))).toList(), writer, reader);
  }

  /** Returns the form of values that are stored as these. */
  <W> BinaryForm<W> converted(Function<W, V> toStored, Function<V, W> fromStored) {
    return new BinaryForm<>(
        types,
        (value, output) -> writer.write(toStored.apply(value), output),
        input -> {
          V stored = reader.read(input);
          return stored == null ? null : fromStored.apply(stored);
        });
  }

  /** Returns the form of arrays of such values; empty where their type has no fixed number. */
  Optional<BinaryForm<List<V>>> array() {
    return oid == NO_OID || oid == ANY_OID
        ? Optional.empty()
        : Optional.of(
            of(
                "_" + types.get(0).name(),
                ANY_OID,
                (values, output) -> BinaryArrays.write(values, this, output),
                input -> BinaryArrays.read(this, input)));
  }

  int oid() {
    return oid;
  }

  /** Returns whether values of a type, by its name in {@code pg_type}, are written in this way. */
  public boolean fits(String type) {
    return types.stream().anyMatch(one -> one.name().equals(type));
  }

  /**
   * Returns whether values of a type, by its number in {@code pg_type}, are read in this way. What
   * is not built in may be: a domain is written like the type that it is made of.
   */
  boolean isOf(int type) {
    return type == oid
        || oid == ANY_OID
        || !PgType.isBuiltIn(type)
        || types.stream().anyMatch(one -> one.oid() == type);
  }

  void write(V value, BinaryOutput output) {
    writer.write(value, output);
  }

  @Nullable V read(BinaryInput input) {
    return reader.read(input);
  }

  /** Writes a value. */
  @FunctionalInterface
  interface Writer<V> {
    /** Writes it, without its length. */
    void write(V value, BinaryOutput output);
  }

  /** Reads a value. */
  @FunctionalInterface
  interface Reader<V> {
    /** Reads it from all that is left of the input; null for JSON's null. */
    @Nullable V read(BinaryInput input);
  }
}
