package dev.virga.type;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The bits of an address, of IPv4 or IPv6. {@code java.net.InetAddress} would make an IPv4 address
 * of {@code ::ffff:10.0.0.1}, and asks a name server for what is none.
 */
final class IpAddress {
  private static final int GROUPS = 8;
  private static final int MAX_GROUP_DIGITS = 4;
  private static final int HEX = 16;
  private static final int BYTES_OF_IPV4 = 4;

  private IpAddress() {}

  /** Returns how many bits an address in its text has: 32 or 128. */
  static int bits(String address) {
    return address.indexOf(':') < 0 ? 32 : 128;
  }

  static byte[] parse(String address) {
    try {
      return address.indexOf(':') < 0 ? ofIpv4(address) : ofIpv6(address);
    } catch (NumberFormatException e) {
      throw malformed();
    }
  }

  private static byte[] ofIpv4(String address) {
    String[] parts = address.split("\\.", -1);
    if (parts.length != BYTES_OF_IPV4) {
      throw malformed();
    }
    byte[] bytes = new byte[BYTES_OF_IPV4];
    for (int i = 0; i < BYTES_OF_IPV4; i++) {
      int value = unsigned(parts[i], 3, 10);
      if (value > 255) {
        throw malformed();
      }
      bytes[i] = (byte) value;
    }
    return bytes;
  }

  private static byte[] ofIpv6(String address) {
    int gap = address.indexOf("::");
    if (gap < 0) {
      List<Integer> groups = groups(address);
      if (groups.size() != GROUPS) {
        throw malformed();
      }
      return bytes(groups);
    }
    List<Integer> groups = groups(address.substring(0, gap));
    List<Integer> behind = groups(address.substring(gap + 2));
    if (groups.size() + behind.size() >= GROUPS) {
      throw malformed();
    }
    while (groups.size() + behind.size() < GROUPS) {
      groups.add(0);
    }
    groups.addAll(behind);
    return bytes(groups);
  }

  private static List<Integer> groups(String text) {
    List<Integer> groups = new ArrayList<>();
    if (text.isEmpty()) {
      return groups;
    }
    String[] parts = text.split(":", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i == parts.length - 1 && parts[i].indexOf('.') >= 0) {
        ByteBuffer last = ByteBuffer.wrap(ofIpv4(parts[i]));
        groups.add(Short.toUnsignedInt(last.getShort()));
        groups.add(Short.toUnsignedInt(last.getShort()));
      } else {
        groups.add(unsigned(parts[i], MAX_GROUP_DIGITS, HEX));
      }
    }
    return groups;
  }

  private static int unsigned(String digits, int most, int radix) {
    if (digits.isEmpty()
        || digits.length() > most
        || Character.digit(digits.charAt(0), radix) < 0) {
      throw malformed();
    }
    return Integer.parseInt(digits, radix);
  }

  private static byte[] bytes(List<Integer> groups) {
    ByteBuffer bytes = ByteBuffer.allocate(2 * GROUPS);
    groups.forEach(group -> bytes.putShort(group.shortValue()));
    return bytes.array();
  }

  private static IllegalArgumentException malformed() {
    return new IllegalArgumentException(
        "this is no address of IPv4 or IPv6, such as 10.0.0.1 or 2001:db8::1");
  }

  /** Returns the text of an address; of IPv6 in lower case, the longest run of zeros left out. */
  static String text(byte[] bytes) {
    if (bytes.length == BYTES_OF_IPV4) {
      return (bytes[0] & 255)
          + "."
          + (bytes[1] & 255)
          + "."
          + (bytes[2] & 255)
          + "."
          + (bytes[3] & 255);
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    int[] groups = new int[GROUPS];
    for (int i = 0; i < GROUPS; i++) {
      groups[i] = Short.toUnsignedInt(buffer.getShort());
    }
    int begin = 0;
    int length = 0;
    for (int i = 0; i < GROUPS; i++) {
      int zeros = zeros(groups, i);
      if (zeros > length) {
        begin = i;
        length = zeros;
      }
    }
    return length < 2
        ? joined(groups, 0, GROUPS)
        : joined(groups, 0, begin) + "::" + joined(groups, begin + length, GROUPS);
  }

  private static int zeros(int[] groups, int from) {
    int end = from;
    while (end < GROUPS && groups[end] == 0) {
      end++;
    }
    return end - from;
  }

  private static String joined(int[] groups, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append(i > from ? ":" : "").append(Integer.toHexString(groups[i]));
    }
    return text.toString();
  }

  /** Returns whether all bits behind the first ones are zero. */
  static boolean endsInZeros(byte[] bytes, int prefix) {
    for (int bit = prefix; bit < bytes.length * Byte.SIZE; bit++) {
      if ((bytes[bit / Byte.SIZE] & (128 >> bit % Byte.SIZE)) != 0) {
        return false;
      }
    }
    return true;
  }
}
