package dev.virga.sql;

import dev.virga.codec.Codec;
import dev.virga.codec.Decoder;
import dev.virga.codec.Row;
import dev.virga.sql.ast.Projection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a record with {@link dev.virga.annotation.Shape} selects of a table. Generated code makes
 * it; immutable.
 *
 * @param <S> the scope: the table
 * @param <R> the record
 */
public final class RecordShape<S, R> implements Selectable<S, R> {
  private final Projection projection;
  private final Decoder<R> decoder;

  private RecordShape(Projection projection, Decoder<R> decoder) {
    this.projection = projection;
    this.decoder = decoder;
  }

  /** Returns the shape that selects parts and makes a record of them. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <S, R> RecordShape<S, R> of(
      Function<Parts, R> constructor, Selectable<? super S, ?>... parts) {
    Layout layout = new Layout(parts);
    Projection projection = new Projection.Group(layout.projections);
    return new RecordShape<>(
        projection,
        NullReport.around(
            projection, (row, index) -> constructor.apply(new Parts(layout, row, index))));
  }

  @Override
  public Projection projection() {
    return projection;
  }

  @Override
  public Decoder<R> decoder() {
    return decoder;
  }

  /** Where each part stands in a row, and what reads it. */
  private static final class Layout {
    private final List<Projection> projections = new ArrayList<>();
    private final int[] offsets;
    private final Decoder<?>[] decoders;

    private Layout(Selectable<?, ?>[] parts) {
      offsets = new int[parts.length];
      decoders = new Decoder<?>[parts.length];
      int offset = 0;
      for (int i = 0; i < parts.length; i++) {
        Projection projection = parts[i].projection();
        projections.add(projection);
        offsets[i] = offset;
        decoders[i] = parts[i].decoder();
        offset += projection.width();
      }
    }
  }

  /** The parts of one row, counted from 0; valid while the row is. */
  public static final class Parts {
    private final Layout layout;
    private final Row row;
    private final int index;

    private Parts(Layout layout, Row row, int index) {
      this.layout = layout;
      this.row = row;
      this.index = index;
    }

    private int cell(int part) {
      return index + layout.offsets[part];
    }

    /** Returns a part that is a column of type {@code boolean}. */
    public boolean getBoolean(int part) {
      return row.getBoolean(cell(part));
    }

    /** Returns a part that is a column of type {@code short}. */
    public short getShort(int part) {
      return row.getShort(cell(part));
    }

    /** Returns a part that is a column of type {@code int}. */
    public int getInt(int part) {
      return row.getInt(cell(part));
    }

    /** Returns a part that is a column of type {@code long}. */
    public long getLong(int part) {
      return row.getLong(cell(part));
    }

    /** Returns a part that is a column of type {@code float}. */
    public float getFloat(int part) {
      return row.getFloat(cell(part));
    }

    /** Returns a part that is a column of type {@code double}. */
    public double getDouble(int part) {
      return row.getDouble(cell(part));
    }

    /** Returns a part that is a column and never null. */
    public <V> V get(int part, Codec<V> codec) {
      return row.get(cell(part), codec);
    }

    /** Returns a part that is a column, or null. */
    public <V> @Nullable V getNullable(int part, Codec<V> codec) {
      return row.getNullable(cell(part), codec);
    }

    /** Returns a part as its own decoder reads it, whose type the caller knows. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <V> V part(int part) {
      return (V) layout.decoders[part].decode(row, cell(part));
    }
  }
}
