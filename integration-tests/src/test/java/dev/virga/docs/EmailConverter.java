package dev.virga.docs;

import dev.virga.codec.Converter;

public final class EmailConverter implements Converter<Email, String> {
  @Override
  public String toBase(Email email) {
    return email.address();
  }

  @Override
  public Email fromBase(String address) {
    return new Email(address);
  }
}
