package shop;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "all_types"}: what {@link AllTypes#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewSample extends NewRow<AllTypes> {
  /**
   * Starts a row with its {@code "flag"}.
   */
  static Tiny flag(boolean flag) {
    return new Given(RowValues.of(AllTypes.ALL_TYPES).give(1, flag));
  }

  /**
   * Returns the row with a value for {@code "id"}.
   */
  default NewSample id(int id) {
    return new Given(values().give(0, id));
  }

  /**
   * Returns the row with a value for {@code "nullable_flag"}.
   */
  default NewSample nullableFlag(@Nullable Boolean nullableFlag) {
    return new Given(values().give(27, nullableFlag));
  }

  /**
   * Returns the row with a value for {@code "nullable_tiny"}.
   */
  default NewSample nullableTiny(@Nullable Byte nullableTiny) {
    return new Given(values().give(28, nullableTiny));
  }

  /**
   * Returns the row with a value for {@code "nullable_whole"}.
   */
  default NewSample nullableWhole(@Nullable Integer nullableWhole) {
    return new Given(values().give(29, nullableWhole));
  }

  /**
   * Returns the row with a value for {@code "nullable_letter"}.
   */
  default NewSample nullableLetter(@Nullable Character nullableLetter) {
    return new Given(values().give(30, nullableLetter));
  }

  /**
   * Returns the row with a value for {@code "nullable_price"}.
   */
  default NewSample nullablePrice(@Nullable BigDecimal nullablePrice) {
    return new Given(values().give(31, nullablePrice));
  }

  /**
   * Returns the row with a value for {@code "nullable_text"}.
   */
  default NewSample nullableText(@Nullable String nullableText) {
    return new Given(values().give(32, nullableText));
  }

  /**
   * Returns the row with a value for {@code "nullable_bytes"}.
   */
  default NewSample nullableBytes(byte @Nullable [] nullableBytes) {
    return new Given(values().give(33, nullableBytes));
  }

  /**
   * Returns the row with a value for {@code "nullable_mood"}.
   */
  default NewSample nullableMood(@Nullable Mood nullableMood) {
    return new Given(values().give(34, nullableMood));
  }

  /**
   * Returns the row with a value for {@code "optional_flag"}.
   */
  default NewSample optionalFlag(@Nullable Boolean optionalFlag) {
    return new Given(values().give(35, optionalFlag));
  }

  /**
   * Returns the row with a value for {@code "optional_small"}.
   */
  default NewSample optionalSmall(@Nullable Short optionalSmall) {
    return new Given(values().give(36, optionalSmall));
  }

  /**
   * Returns the row with a value for {@code "optional_big"}.
   */
  default NewSample optionalBig(@Nullable Long optionalBig) {
    return new Given(values().give(37, optionalBig));
  }

  /**
   * Returns the row with a value for {@code "optional_text"}.
   */
  default NewSample optionalText(@Nullable String optionalText) {
    return new Given(values().give(38, optionalText));
  }

  /**
   * Returns the row with a value for {@code "optional_bytes"}.
   */
  default NewSample optionalBytes(byte @Nullable [] optionalBytes) {
    return new Given(values().give(39, optionalBytes));
  }

  /**
   * Returns the row with a value for {@code "optional_instant"}.
   */
  default NewSample optionalInstant(@Nullable Instant optionalInstant) {
    return new Given(values().give(40, optionalInstant));
  }

  /**
   * Returns the row with a value for {@code "optional_mood"}.
   */
  default NewSample optionalMood(@Nullable Mood optionalMood) {
    return new Given(values().give(41, optionalMood));
  }

  /**
   * Returns the row with a value for {@code "default_mood"}.
   */
  default NewSample defaultMood(Mood defaultMood) {
    return new Given(values().give(42, defaultMood));
  }

  /**
   * Returns the row with a value for {@code "default_small"}.
   */
  default NewSample defaultSmall(@Nullable Short defaultSmall) {
    return new Given(values().give(43, defaultSmall));
  }

  /**
   * Returns the row with a value for {@code "default_flag"}.
   */
  default NewSample defaultFlag(boolean defaultFlag) {
    return new Given(values().give(44, defaultFlag));
  }

  /**
   * A row that needs its {@code "tiny"} next.
   */
  interface Tiny {
    /**
     * Gives the row its {@code "tiny"}.
     */
    Small tiny(byte tiny);
  }

  /**
   * A row that needs its {@code "small"} next.
   */
  interface Small {
    /**
     * Gives the row its {@code "small"}.
     */
    Whole small(short small);
  }

  /**
   * A row that needs its {@code "whole"} next.
   */
  interface Whole {
    /**
     * Gives the row its {@code "whole"}.
     */
    Big whole(int whole);
  }

  /**
   * A row that needs its {@code "big"} next.
   */
  interface Big {
    /**
     * Gives the row its {@code "big"}.
     */
    Single big(long big);
  }

  /**
   * A row that needs its {@code "single"} next.
   */
  interface Single {
    /**
     * Gives the row its {@code "single"}.
     */
    Twice single(float single);
  }

  /**
   * A row that needs its {@code "twice"} next.
   */
  interface Twice {
    /**
     * Gives the row its {@code "twice"}.
     */
    Letter twice(double twice);
  }

  /**
   * A row that needs its {@code "letter"} next.
   */
  interface Letter {
    /**
     * Gives the row its {@code "letter"}.
     */
    BoxedFlag letter(char letter);
  }

  /**
   * A row that needs its {@code "boxed_flag"} next.
   */
  interface BoxedFlag {
    /**
     * Gives the row its {@code "boxed_flag"}.
     */
    BoxedTiny boxedFlag(Boolean boxedFlag);
  }

  /**
   * A row that needs its {@code "boxed_tiny"} next.
   */
  interface BoxedTiny {
    /**
     * Gives the row its {@code "boxed_tiny"}.
     */
    BoxedSmall boxedTiny(Byte boxedTiny);
  }

  /**
   * A row that needs its {@code "boxed_small"} next.
   */
  interface BoxedSmall {
    /**
     * Gives the row its {@code "boxed_small"}.
     */
    BoxedWhole boxedSmall(Short boxedSmall);
  }

  /**
   * A row that needs its {@code "boxed_whole"} next.
   */
  interface BoxedWhole {
    /**
     * Gives the row its {@code "boxed_whole"}.
     */
    BoxedBig boxedWhole(Integer boxedWhole);
  }

  /**
   * A row that needs its {@code "boxed_big"} next.
   */
  interface BoxedBig {
    /**
     * Gives the row its {@code "boxed_big"}.
     */
    BoxedSingle boxedBig(Long boxedBig);
  }

  /**
   * A row that needs its {@code "boxed_single"} next.
   */
  interface BoxedSingle {
    /**
     * Gives the row its {@code "boxed_single"}.
     */
    BoxedTwice boxedSingle(Float boxedSingle);
  }

  /**
   * A row that needs its {@code "boxed_twice"} next.
   */
  interface BoxedTwice {
    /**
     * Gives the row its {@code "boxed_twice"}.
     */
    BoxedLetter boxedTwice(Double boxedTwice);
  }

  /**
   * A row that needs its {@code "boxed_letter"} next.
   */
  interface BoxedLetter {
    /**
     * Gives the row its {@code "boxed_letter"}.
     */
    Price boxedLetter(Character boxedLetter);
  }

  /**
   * A row that needs its {@code "price"} next.
   */
  interface Price {
    /**
     * Gives the row its {@code "price"}.
     */
    Text price(BigDecimal price);
  }

  /**
   * A row that needs its {@code "text"} next.
   */
  interface Text {
    /**
     * Gives the row its {@code "text"}.
     */
    Bytes text(String text);
  }

  /**
   * A row that needs its {@code "bytes"} next.
   */
  interface Bytes {
    /**
     * Gives the row its {@code "bytes"}.
     */
    UuidStep bytes(byte[] bytes);
  }

  /**
   * A row that needs its {@code "uuid"} next.
   */
  interface UuidStep {
    /**
     * Gives the row its {@code "uuid"}.
     */
    InstantStep uuid(UUID uuid);
  }

  /**
   * A row that needs its {@code "instant"} next.
   */
  interface InstantStep {
    /**
     * Gives the row its {@code "instant"}.
     */
    OffsetDateTimeStep instant(Instant instant);
  }

  /**
   * A row that needs its {@code "offset_date_time"} next.
   */
  interface OffsetDateTimeStep {
    /**
     * Gives the row its {@code "offset_date_time"}.
     */
    LocalDateTimeStep offsetDateTime(OffsetDateTime offsetDateTime);
  }

  /**
   * A row that needs its {@code "local_date_time"} next.
   */
  interface LocalDateTimeStep {
    /**
     * Gives the row its {@code "local_date_time"}.
     */
    LocalDateStep localDateTime(LocalDateTime localDateTime);
  }

  /**
   * A row that needs its {@code "local_date"} next.
   */
  interface LocalDateStep {
    /**
     * Gives the row its {@code "local_date"}.
     */
    LocalTimeStep localDate(LocalDate localDate);
  }

  /**
   * A row that needs its {@code "local_time"} next.
   */
  interface LocalTimeStep {
    /**
     * Gives the row its {@code "local_time"}.
     */
    MoodStep localTime(LocalTime localTime);
  }

  /**
   * A row that needs its {@code "mood"} next.
   */
  interface MoodStep {
    /**
     * Gives the row its {@code "mood"}.
     */
    NewSample mood(Mood mood);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<AllTypes> implements NewSample,
      Tiny,
      Small,
      Whole,
      Big,
      Single,
      Twice,
      Letter,
      BoxedFlag,
      BoxedTiny,
      BoxedSmall,
      BoxedWhole,
      BoxedBig,
      BoxedSingle,
      BoxedTwice,
      BoxedLetter,
      Price,
      Text,
      Bytes,
      UuidStep,
      InstantStep,
      OffsetDateTimeStep,
      LocalDateTimeStep,
      LocalDateStep,
      LocalTimeStep,
      MoodStep {
    Given(RowValues<AllTypes> values) {
      super(values);
    }

    public Small tiny(byte tiny) {
      return new Given(values().give(2, tiny));
    }

    public Whole small(short small) {
      return new Given(values().give(3, small));
    }

    public Big whole(int whole) {
      return new Given(values().give(4, whole));
    }

    public Single big(long big) {
      return new Given(values().give(5, big));
    }

    public Twice single(float single) {
      return new Given(values().give(6, single));
    }

    public Letter twice(double twice) {
      return new Given(values().give(7, twice));
    }

    public BoxedFlag letter(char letter) {
      return new Given(values().give(8, letter));
    }

    public BoxedTiny boxedFlag(Boolean boxedFlag) {
      return new Given(values().give(9, boxedFlag));
    }

    public BoxedSmall boxedTiny(Byte boxedTiny) {
      return new Given(values().give(10, boxedTiny));
    }

    public BoxedWhole boxedSmall(Short boxedSmall) {
      return new Given(values().give(11, boxedSmall));
    }

    public BoxedBig boxedWhole(Integer boxedWhole) {
      return new Given(values().give(12, boxedWhole));
    }

    public BoxedSingle boxedBig(Long boxedBig) {
      return new Given(values().give(13, boxedBig));
    }

    public BoxedTwice boxedSingle(Float boxedSingle) {
      return new Given(values().give(14, boxedSingle));
    }

    public BoxedLetter boxedTwice(Double boxedTwice) {
      return new Given(values().give(15, boxedTwice));
    }

    public Price boxedLetter(Character boxedLetter) {
      return new Given(values().give(16, boxedLetter));
    }

    public Text price(BigDecimal price) {
      return new Given(values().give(17, price));
    }

    public Bytes text(String text) {
      return new Given(values().give(18, text));
    }

    public UuidStep bytes(byte[] bytes) {
      return new Given(values().give(19, bytes));
    }

    public InstantStep uuid(UUID uuid) {
      return new Given(values().give(20, uuid));
    }

    public OffsetDateTimeStep instant(Instant instant) {
      return new Given(values().give(21, instant));
    }

    public LocalDateTimeStep offsetDateTime(OffsetDateTime offsetDateTime) {
      return new Given(values().give(22, offsetDateTime));
    }

    public LocalDateStep localDateTime(LocalDateTime localDateTime) {
      return new Given(values().give(23, localDateTime));
    }

    public LocalTimeStep localDate(LocalDate localDate) {
      return new Given(values().give(24, localDate));
    }

    public MoodStep localTime(LocalTime localTime) {
      return new Given(values().give(25, localTime));
    }

    public NewSample mood(Mood mood) {
      return new Given(values().give(26, mood));
    }
  }
}
