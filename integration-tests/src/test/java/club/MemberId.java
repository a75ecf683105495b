package club;

import dev.virga.codec.Converter;

/** The key of a member. */
public record MemberId(long value) {
  /** Stores it as its number. */
  public static final class AsLong implements Converter<MemberId, Long> {
    @Override
    public Long toBase(MemberId id) {
      return id.value();
    }

    @Override
    public MemberId fromBase(Long value) {
      return new MemberId(value);
    }
  }
}
