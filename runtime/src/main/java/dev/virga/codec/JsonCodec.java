package dev.virga.codec;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/**
 * {@code json} or {@code jsonb} as what a mapper makes of it; the JSON {@code null} is null.
 *
 * @param sqlType {@code json} or {@code jsonb}
 * @param mapper returns the mapper, which need not be there before a value is
 */
record JsonCodec<V>(String sqlType, JsonType<V> type, Supplier<? extends JsonMapper> mapper)
    implements Codec<V> {
  private static final String NULL = "null";
  private static final int VERSION = 1;

  @Override
  public int jdbcType() {
    return Types.OTHER;
  }

  @Override
  public void bind(PreparedStatement statement, int index, V value) throws SQLException {
    PGobject object = new PGobject();
    object.setType(sqlType);
    object.setValue(text(value));
    statement.setObject(index, object);
  }

  @Override
  public @Nullable V read(ResultSet rows, int index) throws SQLException {
    String json = rows.getString(index);
    return json == null ? null : parsed(json);
  }

  @Override
  public V parse(String json) {
    return mapper.get().read(json, type);
  }

  @Override
  public boolean hasEquality() {
    return !sqlType.equals("json");
  }

  @Override
  public boolean isJson() {
    return true;
  }

  @Override
  public Object element(V value) {
    return text(value);
  }

  @Override
  public Optional<BinaryForm<V>> binary() {
    return Optional.of(
        sqlType.equals("json")
            ? BinaryForm.of(
                sqlType, 114, (value, out) -> out.putText(text(value)), in -> parsed(in.getText()))
            : BinaryForm.of(sqlType, 3802, this::writeVersioned, this::readVersioned));
  }

  private void writeVersioned(V value, BinaryOutput out) {
    out.putByte(VERSION);
    out.putText(text(value));
  }

  private @Nullable V readVersioned(BinaryInput in) {
    int version = in.parts().get();
    if (version != VERSION) {
      throw new UnfitValueException("it is jsonb of version " + version);
    }
    return parsed(in.getText());
  }

  private @Nullable V parsed(String json) {
    return json.equals(NULL) ? null : parse(json);
  }

  /** Returns a value as JSON, which may not be {@code null}: that would come back as null. */
  private String text(V value) {
    String json = StorableText.of(mapper.get().write(value, type));
    if (json.strip().equals(NULL)) {
      throw new UnfitValueException(
          "its JSON is null, which reads as SQL's null: leave the column null, or wrap the value");
    }
    return json;
  }
}
