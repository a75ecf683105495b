package dev.virga.codec;

/**
 * Numbers of any type in PostgreSQL's binary format. SQL text that is given may have another type
 * than it is said to have, such as {@code bigint} for {@code integer}.
 */
final class BinaryNumbers {
  private BinaryNumbers() {}

  /**
   * Returns the text of a number.
   *
   * @throws UnfitValueException if the type is not one of numbers
   */
  static String text(int type, BinaryInput number) {
    return switch (type) {
      case PgType.INT2 -> Short.toString(number.getShort());
      case PgType.INT4 -> Integer.toString(number.getInt());
      case PgType.INT8 -> Long.toString(number.getLong());
      case PgType.OID -> Integer.toUnsignedString(number.getInt());
      case PgType.FLOAT4 -> Float.toString(Float.intBitsToFloat(number.getInt()));
      case PgType.FLOAT8 -> Double.toString(Double.longBitsToDouble(number.getLong()));
      case PgType.NUMERIC -> BinaryNumeric.read(number).toPlainString();
      default ->
          throw new UnfitValueException(
              "it is of another type, which has the number " + type + " in pg_type: cast it");
    };
  }
}
