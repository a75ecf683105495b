package valued;

import dev.virga.annotation.Convert;
import dev.virga.annotation.Default;
import dev.virga.annotation.HasMany;
import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.References;
import dev.virga.annotation.Row;
import dev.virga.annotation.Table;
import dev.virga.annotation.Unique;
import dev.virga.codec.Converter;
import dev.virga.codec.Interval;
import java.math.BigInteger;
import java.time.Duration;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values of one component and lists, in each place that a type can have. */
@Table(value = "rooms", schema = "hotel")
@HasMany(value = Room.class, name = "annexes")
public record Room(
    @Id @Identity RoomId id,
    @Unique Name name,
    Optional<Name> nick,
    @References(Room.class) @Nullable RoomId mainId,
    @Default("1") Beds beds,
    List<Name> aliases,
    Optional<List<Kind>> kinds,
    @Nullable List<byte[]> keys,
    Look look,
    List<Look> looks,
    @Convert(Colour.AsNumber.class) List<Colour> colours,
    BigInteger number,
    ZonedDateTime built,
    OffsetTime opens,
    Duration stay,
    Period notice,
    Interval lease) {

  /** A key, made of a text too. */
  public record RoomId(long value) {
    /** Reads it. */
    public RoomId(String text) {
      this(Long.parseLong(text));
    }
  }

  /** A text. */
  public record Name(String text) {}

  /** A number. */
  public record Beds(int count) {}

  /** An enum. */
  public record Look(Kind kind) {}

  /** What it is. */
  public enum Kind {
    SMALL,
    LARGE
  }

  /** Has a converter. */
  public record Colour(int red, int green, int blue) {
    /** Stores it as a number. */
    public static final class AsNumber implements Converter<Colour, Integer> {
      @Override
      public Integer toBase(Colour colour) {
        return (colour.red() << 16) + (colour.green() << 8) + colour.blue();
      }

      @Override
      public Colour fromBase(Integer base) {
        return new Colour(base >> 16, (base >> 8) & 0xff, base & 0xff);
      }
    }
  }

  /** The row of a query. */
  @Row("stays")
  public record Stay(RoomId roomId, List<Name> guests, @Nullable Duration longest) {}
}
