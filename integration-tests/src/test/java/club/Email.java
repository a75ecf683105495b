package club;

import dev.virga.codec.Converter;

/** An address, which has an {@code @}. */
public record Email(String address) {
  /** Stores it as a text, and takes no other text for one. */
  public static final class AsText implements Converter<Email, String> {
    @Override
    public String toBase(Email email) {
      return checked(email.address());
    }

    @Override
    public Email fromBase(String address) {
      return new Email(checked(address));
    }

    private static String checked(String address) {
      if (!address.contains("@")) {
        throw new IllegalStateException("not an address: " + address);
      }
      return address;
    }
  }
}
