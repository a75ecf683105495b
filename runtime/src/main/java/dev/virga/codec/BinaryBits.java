package dev.virga.codec;

import dev.virga.type.Bits;
import java.nio.ByteBuffer;

/** Bits in PostgreSQL's binary format: their number, then bytes from the left. */
final class BinaryBits {
  private static final int LEFT = 128;

  private BinaryBits() {}

  static void write(Bits value, BinaryOutput output) {
    String digits = value.digits();
    byte[] bytes = new byte[(digits.length() + Byte.SIZE - 1) / Byte.SIZE];
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) == '1') {
        bytes[i / Byte.SIZE] |= (byte) (LEFT >> i % Byte.SIZE);
      }
    }
    output.putInt(digits.length());
    output.putBytes(bytes);
  }

  static Bits read(BinaryInput input) {
    ByteBuffer parts = input.parts();
    int size = parts.getInt();
    StringBuilder digits = new StringBuilder(size);
    byte last = 0;
    for (int i = 0; i < size; i++) {
      if (i % Byte.SIZE == 0) {
        last = parts.get();
      }
      digits.append((last & LEFT >> i % Byte.SIZE) == 0 ? '0' : '1');
    }
    return new Bits(digits.toString());
  }
}
