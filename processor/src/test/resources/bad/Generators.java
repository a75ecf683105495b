package bad;

import dev.virga.Generator;
import dev.virga.UuidV7;
import dev.virga.annotation.Computed;
import dev.virga.annotation.Default;
import dev.virga.annotation.Generate;
import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.Row;
import dev.virga.annotation.Table;
import dev.virga.annotation.Version;
import java.util.List;
import java.util.UUID;

/** What does not make a column's values. */
public final class Generators {
  private Generators() {}

  record Serial(UUID value) {}

  record Wrong(String value) {}

  abstract static class Numbers implements Generator<Long> {
    @Override
    public Long next() {
      return 1L;
    }
  }

  static final class Counting extends Numbers {}

  private static final class Unseen extends Numbers {}

  final class Inner extends Numbers {}

  static final class Lonely extends Numbers {
    Lonely(long first) {}
  }

  static final class Generic<T> extends Numbers {}

  @SuppressWarnings("rawtypes")
  abstract static class Raw implements Generator {}

  @Table("generated")
  record Generated(
      @Id @Generate(UuidV7.class) UUID right,
      @Generate(UuidV7.class) Serial rightWrapped,
      @Generate(Counting.class) long rightPrimitive,
      @Generate(Serial.class) UUID notAGenerator,
      @Generate(long[].class) UUID notAClass,
      @Generate(UuidV7.class) String ofAnotherType,
      @Generate(UuidV7.class) Wrong ofAnotherWrappedType,
      @Generate(UuidV7.class) List<UUID> ofElements,
      @Generate(Unseen.class) long unseen,
      @Generate(Inner.class) long inner,
      @Generate(Lonely.class) long withParameters,
      @Generate(Generic.class) long generic,
      @Generate(Raw.class) long raw,
      @Generate(Numbers.class) long isAbstract) {}

  @Table("overfilled")
  record Overfilled(
      @Id @Identity @Generate(Counting.class) long id,
      @Default("1") @Generate(Counting.class) long number,
      @Version @Generate(Counting.class) long version,
      @Computed("number + 1") @Generate(Counting.class) long computed) {}

  @Row("made")
  record Made(@Generate(UuidV7.class) UUID id) {}
}
