package dev.virga.codec;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Bytes in the making, in PostgreSQL's binary format. Not thread-safe. */
public final class BinaryOutput {
  private static final int NULL = -1;

  private ByteBuffer buffer;

  /** Begins with room for so many bytes; it grows where that is not enough. */
  public BinaryOutput(int room) {
    this.buffer = ByteBuffer.allocate(room);
  }

  /** Returns how many bytes there are. */
  public int size() {
    return buffer.position();
  }

  /** Returns the bytes, and more behind them: {@link #size} says how many count. */
  public byte[] bytes() {
    return buffer.array();
  }

  /** Forgets all bytes. */
  public void clear() {
    buffer.clear();
  }

  /** Writes two bytes. */
  public void putShort(int value) {
    room(Short.BYTES).putShort((short) value);
  }

  /** Writes a value with its length before it; null has the length -1. */
  public <V> void putCell(BinaryForm<V> form, @Nullable V value) {
    if (value == null) {
      putInt(NULL);
      return;
    }
    int begin = size();
    putInt(0);
    form.write(value, this);
    buffer.putInt(begin, size() - begin - Integer.BYTES);
  }

  void putByte(int value) {
    room(1).put((byte) value);
  }

  void putInt(int value) {
    room(Integer.BYTES).putInt(value);
  }

  void putLong(long value) {
    room(Long.BYTES).putLong(value);
  }

  /** Writes bytes as they are. */
  public void putBytes(byte[] bytes) {
    room(bytes.length).put(bytes);
  }

  void putText(String text) {
    putBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private ByteBuffer room(int bytes) {
    if (buffer.remaining() < bytes) {
      int needed = Math.addExact(size(), bytes);
      int doubled = (int) Math.min(2L * buffer.capacity(), Integer.MAX_VALUE - 8);
      buffer = ByteBuffer.allocate(Math.max(needed, doubled)).put(buffer.flip());
    }
    return buffer;
  }
}
