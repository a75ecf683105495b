package dev.virga.codec;

import dev.virga.type.Cidr;
import dev.virga.type.Inet;
import java.nio.ByteBuffer;

/**
 * Addresses of hosts and networks in PostgreSQL's binary format: the family, the bits of the
 * network, whether it is one, the number of bytes, the bytes.
 */
final class BinaryNetworks {
  private static final int IPV4 = 2;
  private static final int IPV6 = 3;
  private static final int BYTES_OF_IPV4 = 4;

  private BinaryNetworks() {}

  static void write(Inet value, BinaryOutput output) {
    write(value.bytes(), value.prefix(), 0, output);
  }

  static void write(Cidr value, BinaryOutput output) {
    write(value.bytes(), value.prefix(), 1, output);
  }

  private static void write(byte[] address, int prefix, int isNetwork, BinaryOutput output) {
    output.putByte(address.length == BYTES_OF_IPV4 ? IPV4 : IPV6);
    output.putByte(prefix);
    output.putByte(isNetwork);
    output.putByte(address.length);
    output.putBytes(address);
  }

  static Inet inet(BinaryInput input) {
    ByteBuffer bytes = input.parts();
    int prefix = prefix(bytes);
    return Inet.of(address(bytes), prefix);
  }

  static Cidr cidr(BinaryInput input) {
    ByteBuffer bytes = input.parts();
    int prefix = prefix(bytes);
    return Cidr.of(address(bytes), prefix);
  }

  private static int prefix(ByteBuffer bytes) {
    bytes.get();
    return Byte.toUnsignedInt(bytes.get());
  }

  private static byte[] address(ByteBuffer bytes) {
    bytes.get();
    byte[] address = new byte[bytes.get()];
    bytes.get(address);
    return address;
  }
}
