package dev.virga.type;

/**
 * A network of IPv4 or IPv6: {@code cidr}.
 *
 * @param address its first address, such as {@code 10.0.0.0} or {@code 2001:db8::}
 * @param prefix how many bits are the network's; the others are zero
 * @see <a href="https://www.postgresql.org/docs/current/datatype-net-types.html">PostgreSQL:
 *     Network Address Types</a>
 */
public record Cidr(String address, int prefix) {
  /**
   * Brings the address into its shortest form.
   *
   * @throws IllegalArgumentException if it is none, has not so many bits, or has bits behind the
   *     network's
   */
  public Cidr {
    byte[] bytes = IpAddress.parse(address);
    if (prefix < 0 || prefix > bytes.length * Byte.SIZE || !IpAddress.endsInZeros(bytes, prefix)) {
      throw new IllegalArgumentException(
          "a network's address is zero behind its prefix: take Inet for a host in a network");
    }
    address = IpAddress.text(bytes);
  }

  /** Reads what PostgreSQL writes: {@code 10.0.0.0/8}; without bits it is of one host. */
  public static Cidr of(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? new Cidr(text, IpAddress.bits(text))
        : new Cidr(text.substring(0, slash), Integer.parseInt(text.substring(slash + 1)));
  }

  /** Returns the bytes of the address: 4 or 16. */
  public byte[] bytes() {
    return IpAddress.parse(address);
  }

  /** Returns the network of such bytes. */
  public static Cidr of(byte[] address, int prefix) {
    return new Cidr(IpAddress.text(address), prefix);
  }

  /** Returns the network as PostgreSQL writes it: {@code 10.0.0.0/8}. */
  @Override
  public String toString() {
    return address + "/" + prefix;
  }
}
