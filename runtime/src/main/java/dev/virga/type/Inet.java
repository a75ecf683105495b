package dev.virga.type;

/**
 * An address of a host in a network, of IPv4 or IPv6: {@code inet}.
 *
 * <pre>{@code
 * Inet.of("10.0.0.1")        // the host alone
 * Inet.of("10.0.0.1/8")      // in a network of 8 bits
 * }</pre>
 *
 * @param address the address, such as {@code 10.0.0.1} or {@code 2001:db8::1}
 * @param prefix how many bits are the network's; 32 or 128 for the host alone
 * @see <a href="https://www.postgresql.org/docs/current/datatype-net-types.html">PostgreSQL:
 *     Network Address Types</a>
 */
public record Inet(String address, int prefix) {
  /**
   * Brings the address into its shortest form.
   *
   * @throws IllegalArgumentException if it is none, or has not so many bits
   */
  public Inet {
    byte[] bytes = IpAddress.parse(address);
    if (prefix < 0 || prefix > bytes.length * Byte.SIZE) {
      throw new IllegalArgumentException(
          "an address of " + bytes.length * Byte.SIZE + " bits has no network of " + prefix);
    }
    address = IpAddress.text(bytes);
  }

  /**
   * Reads what PostgreSQL writes: {@code 10.0.0.1}, or with a network's bits {@code 10.0.0.1/8}.
   */
  public static Inet of(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? new Inet(text, IpAddress.bits(text))
        : new Inet(text.substring(0, slash), Integer.parseInt(text.substring(slash + 1)));
  }

  /** Returns the bytes of the address: 4 or 16. */
  public byte[] bytes() {
    return IpAddress.parse(address);
  }

  /** Returns the address of such bytes. */
  public static Inet of(byte[] address, int prefix) {
    return new Inet(IpAddress.text(address), prefix);
  }

  /** Returns the network that the address is in. */
  public Cidr network() {
    byte[] bytes = bytes();
    for (int bit = prefix; bit < bytes.length * Byte.SIZE; bit++) {
      bytes[bit / Byte.SIZE] &= (byte) ~(128 >> bit % Byte.SIZE);
    }
    return new Cidr(IpAddress.text(bytes), prefix);
  }

  /** Returns the address, with its prefix unless it is the host alone. */
  @Override
  public String toString() {
    return prefix == IpAddress.bits(address) ? address : address + "/" + prefix;
  }
}
