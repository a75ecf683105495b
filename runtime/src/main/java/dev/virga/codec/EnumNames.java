package dev.virga.codec;

/**
 * The constants of an enum by their names.
 *
 * @param type the enum
 */
record EnumNames<E extends Enum<E>>(Class<E> type) implements Converter<E, String> {
  @Override
  public String toBase(E value) {
    return value.name();
  }

  @Override
  public E fromBase(String base) {
    try {
      return Enum.valueOf(type, base);
    } catch (IllegalArgumentException e) {
      throw new UnfitValueException("it is not a constant of " + type.getName());
    }
  }
}
