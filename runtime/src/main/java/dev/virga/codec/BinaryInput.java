package dev.virga.codec;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The bytes of one value in PostgreSQL's binary format. Not thread-safe. */
final class BinaryInput {
  private final ByteBuffer bytes;

  /** Reads what is between the position of a buffer and its limit. */
  BinaryInput(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  /** Reads so many bytes from a place on. */
  BinaryInput between(int begin, int length) {
    bytes.limit(begin + length).position(begin);
    return this;
  }

  byte getByte() {
    return last(1).get();
  }

  short getShort() {
    return last(Short.BYTES).getShort();
  }

  int getInt() {
    return last(Integer.BYTES).getInt();
  }

  long getLong() {
    return last(Long.BYTES).getLong();
  }

  byte[] getBytes() {
    byte[] all = new byte[bytes.remaining()];
    bytes.get(all);
    return all;
  }

  String getText() {
    String text =
        new String(
            bytes.array(),
            bytes.arrayOffset() + bytes.position(),
            bytes.remaining(),
            StandardCharsets.UTF_8);
    bytes.position(bytes.limit());
    return text;
  }

  /** Returns the bytes for a value of several parts. */
  ByteBuffer parts() {
    return bytes;
  }

  /** Returns the bytes for a value that takes so many of them, and all that there are. */
  private ByteBuffer last(int expected) {
    if (bytes.remaining() != expected) {
      throw new UnfitValueException(
          "it has " + bytes.remaining() + " bytes, where " + expected + " are expected");
    }
    return bytes;
  }
}
