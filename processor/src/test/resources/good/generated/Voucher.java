package generated;

import dev.virga.Generator;
import dev.virga.UuidV7;
import dev.virga.annotation.Convert;
import dev.virga.annotation.Generate;
import dev.virga.annotation.Id;
import dev.virga.annotation.References;
import dev.virga.annotation.Table;
import dev.virga.codec.Converter;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Columns whose values the application makes. */
@Table("vouchers")
public record Voucher(
    @Id @Generate(UuidV7.class) VoucherId id,
    @Generate(UuidV7.class) UUID token,
    @Generate(Numbers.class) long number,
    @Generate(Numbers.class) @Nullable Long again,
    @Generate(UuidV7.class) Optional<UUID> other,
    @Generate(Codes.class) @Convert(CodeConverter.class) Code code,
    @References(Voucher.class) @Nullable VoucherId replacesId,
    String text) {

  /** A key. */
  public record VoucherId(UUID value) {}

  /** Has a converter. */
  public record Code(String first, String second) {}

  /** Counts. */
  public static final class Numbers implements Generator<Long> {
    @Override
    public Long next() {
      return 1L;
    }
  }

  /** Makes codes. */
  public static final class Codes implements Generator<Code> {
    @Override
    public Code next() {
      return new Code("a", "b");
    }
  }

  /** Stores codes. */
  public static final class CodeConverter implements Converter<Code, String> {
    @Override
    public String toBase(Code code) {
      return code.first() + "-" + code.second();
    }

    @Override
    public Code fromBase(String base) {
      return new Code(base, "");
    }
  }
}
