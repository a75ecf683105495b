package dev.virga.sql;

import dev.virga.InvalidInputException;
import dev.virga.codec.Codec;
import dev.virga.codec.JsonCells;
import dev.virga.sql.ast.SortKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The text that says where a page ends: in base64url, a version, a checksum of the order, and the
 * row's values in that order, as PostgreSQL wrote them.
 *
 * <p>It is neither secret nor signed, and needs not be. The values become parameters of the same
 * query, so whoever makes a cursor up sees another part of the rows that the query gives him
 * anyway. The checksum tells the cursor of another order, not a forged one.
 */
final class Cursor {
  private static final byte VERSION = 1;
  private static final int HEADER = 1 + Integer.BYTES;

  private final List<SortKey> order;

  Cursor(List<SortKey> order) {
    this.order = order;
  }

  /** Returns the text for a row, whose values PostgreSQL wrote as a JSON array. */
  String encode(String values) {
    byte[] json = values.getBytes(StandardCharsets.UTF_8);
    byte[] bytes = new byte[HEADER + json.length];
    ByteBuffer.wrap(bytes).put(VERSION).putInt(checksum()).put(json);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Returns the values of the row that a cursor was made for. */
  List<@Nullable Object> decode(String cursor) {
    ByteBuffer bytes = ByteBuffer.wrap(bytes(cursor));
    if (bytes.remaining() < HEADER || bytes.get() != VERSION) {
      throw malformed();
    }
    if (bytes.getInt() != checksum()) {
      throw new InvalidInputException(
          "the cursor is of a page in another order: begin with the first page");
    }
    try {
      List<Codec<?>> codecs = order.stream().<Codec<?>>map(SortKey::codec).toList();
      return JsonCells.read(StandardCharsets.UTF_8.decode(bytes).toString(), codecs);
    } catch (IllegalArgumentException e) {
      throw malformed();
    }
  }

  private static byte[] bytes(String cursor) {
    try {
      return Base64.getUrlDecoder().decode(cursor);
    } catch (IllegalArgumentException e) {
      throw malformed();
    }
  }

  private static InvalidInputException malformed() {
    return new InvalidInputException(
        "the cursor is not one that a page gave: begin with the first page");
  }

  private int checksum() {
    CRC32 checksum = new CRC32();
    checksum.update(order.toString().getBytes(StandardCharsets.UTF_8));
    return (int) checksum.getValue();
  }
}
