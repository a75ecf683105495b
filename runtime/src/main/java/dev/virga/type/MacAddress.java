package dev.virga.type;

import java.util.HexFormat;

/**
 * A hardware address of six bytes: {@code macaddr}.
 *
 * @param address six pairs of hexadecimal digits, such as {@code 08:00:2b:01:02:03}
 * @see <a href="https://www.postgresql.org/docs/current/datatype-net-types.html">PostgreSQL:
 *     Network Address Types</a>
 */
public record MacAddress(String address) {
  private static final HexFormat PAIRS = HexFormat.ofDelimiter(":");
  private static final int BYTES = 6;

  /**
   * Writes the digits in lower case, with a colon between the bytes.
   *
   * @throws IllegalArgumentException if there are not six bytes
   */
  public MacAddress {
    byte[] bytes = PAIRS.parseHex(address.replace('-', ':'));
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException("a hardware address has six bytes");
    }
    address = PAIRS.formatHex(bytes);
  }

  /** Returns the six bytes. */
  public byte[] bytes() {
    return PAIRS.parseHex(address);
  }

  /** Returns the address of six bytes. */
  public static MacAddress of(byte[] bytes) {
    return new MacAddress(PAIRS.formatHex(bytes));
  }

  /** Returns the address as PostgreSQL writes it: {@code 08:00:2b:01:02:03}. */
  @Override
  public String toString() {
    return address;
  }
}
