package dev.virga.codec;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL enum type, whose labels stand for a Java enum's constants. */
final class EnumCodec<E extends Enum<E>> implements Codec<E> {
  private final String sqlType;
  private final EnumLabels<E> labels;
  private final BinaryForm<E> binary;

  EnumCodec(String sqlType, EnumLabels<E> labels) {
    this.sqlType = sqlType;
    this.labels = labels;
    this.binary =
        BinaryForm.<E>of(
                BinaryForm.ENUM,
                BinaryForm.NO_OID,
                (value, out) -> out.putText(labels.toBase(value)),
                in -> parse(in.getText()))
            .alsoOf("text", 25)
            .alsoOf("varchar", 1043);
  }

  @Override
  public String sqlType() {
    return sqlType;
  }

  /** {@code OTHER}: the driver leaves the parameter's type to the server, which knows the enum. */
  @Override
  public int jdbcType() {
    return Types.OTHER;
  }

  @Override
  public void bind(PreparedStatement statement, int index, E value) throws SQLException {
    statement.setObject(index, labels.toBase(value), Types.OTHER);
  }

  @Override
  public @Nullable E read(ResultSet rows, int index) throws SQLException {
    String label = rows.getString(index);
    return label == null ? null : parse(label);
  }

  @Override
  public E parse(String text) {
    E constant = labels.find(text);
    if (constant == null) {
      throw new UnfitValueException("its label is not a constant of " + labels.type().getName());
    }
    return constant;
  }

  @Override
  public String elementType() {
    return "text";
  }

  @Override
  public Object element(E value) {
    return labels.toBase(value);
  }

  @Override
  public Optional<BinaryForm<E>> binary() {
    return Optional.of(binary);
  }
}
