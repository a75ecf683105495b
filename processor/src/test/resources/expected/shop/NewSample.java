package shop;

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
    return needingTiny(RowValues.of(AllTypes.ALL_TYPES).with(1, flag));
  }

  private static Tiny needingTiny(RowValues<AllTypes> values) {
    return tiny -> needingSmall(values.with(2, tiny));
  }

  private static Small needingSmall(RowValues<AllTypes> values) {
    return small -> needingWhole(values.with(3, small));
  }

  private static Whole needingWhole(RowValues<AllTypes> values) {
    return whole -> needingBig(values.with(4, whole));
  }

  private static Big needingBig(RowValues<AllTypes> values) {
    return big -> needingSingle(values.with(5, big));
  }

  private static Single needingSingle(RowValues<AllTypes> values) {
    return single -> needingTwice(values.with(6, single));
  }

  private static Twice needingTwice(RowValues<AllTypes> values) {
    return twice -> needingLetter(values.with(7, twice));
  }

  private static Letter needingLetter(RowValues<AllTypes> values) {
    return letter -> needingBoxedFlag(values.with(8, letter));
  }

  private static BoxedFlag needingBoxedFlag(RowValues<AllTypes> values) {
    return boxedFlag -> needingBoxedTiny(values.with(9, boxedFlag));
  }

  private static BoxedTiny needingBoxedTiny(RowValues<AllTypes> values) {
    return boxedTiny -> needingBoxedSmall(values.with(10, boxedTiny));
  }

  private static BoxedSmall needingBoxedSmall(RowValues<AllTypes> values) {
    return boxedSmall -> needingBoxedWhole(values.with(11, boxedSmall));
  }

  private static BoxedWhole needingBoxedWhole(RowValues<AllTypes> values) {
    return boxedWhole -> needingBoxedBig(values.with(12, boxedWhole));
  }

  private static BoxedBig needingBoxedBig(RowValues<AllTypes> values) {
    return boxedBig -> needingBoxedSingle(values.with(13, boxedBig));
  }

  private static BoxedSingle needingBoxedSingle(RowValues<AllTypes> values) {
    return boxedSingle -> needingBoxedTwice(values.with(14, boxedSingle));
  }

  private static BoxedTwice needingBoxedTwice(RowValues<AllTypes> values) {
    return boxedTwice -> needingBoxedLetter(values.with(15, boxedTwice));
  }

  private static BoxedLetter needingBoxedLetter(RowValues<AllTypes> values) {
    return boxedLetter -> needingPrice(values.with(16, boxedLetter));
  }

  private static Price needingPrice(RowValues<AllTypes> values) {
    return price -> needingText(values.with(17, price));
  }

  private static Text needingText(RowValues<AllTypes> values) {
    return text -> needingBytes(values.with(18, text));
  }

  private static Bytes needingBytes(RowValues<AllTypes> values) {
    return bytes -> needingUuid(values.with(19, bytes));
  }

  private static UuidStep needingUuid(RowValues<AllTypes> values) {
    return uuid -> needingInstant(values.with(20, uuid));
  }

  private static InstantStep needingInstant(RowValues<AllTypes> values) {
    return instant -> needingOffsetDateTime(values.with(21, instant));
  }

  private static OffsetDateTimeStep needingOffsetDateTime(RowValues<AllTypes> values) {
    return offsetDateTime -> needingLocalDateTime(values.with(22, offsetDateTime));
  }

  private static LocalDateTimeStep needingLocalDateTime(RowValues<AllTypes> values) {
    return localDateTime -> needingLocalDate(values.with(23, localDateTime));
  }

  private static LocalDateStep needingLocalDate(RowValues<AllTypes> values) {
    return localDate -> needingLocalTime(values.with(24, localDate));
  }

  private static LocalTimeStep needingLocalTime(RowValues<AllTypes> values) {
    return localTime -> needingMood(values.with(25, localTime));
  }

  private static MoodStep needingMood(RowValues<AllTypes> values) {
    return mood -> new Given(values.with(26, mood));
  }

  /**
   * Returns the row with a value for {@code "id"}.
   */
  default NewSample id(int id) {
    return new Given(values().with(0, id));
  }

  /**
   * Returns the row with a value for {@code "nullable_flag"}.
   */
  default NewSample nullableFlag(@Nullable Boolean nullableFlag) {
    return new Given(values().with(27, nullableFlag));
  }

  /**
   * Returns the row with a value for {@code "nullable_tiny"}.
   */
  default NewSample nullableTiny(@Nullable Byte nullableTiny) {
    return new Given(values().with(28, nullableTiny));
  }

  /**
   * Returns the row with a value for {@code "nullable_whole"}.
   */
  default NewSample nullableWhole(@Nullable Integer nullableWhole) {
    return new Given(values().with(29, nullableWhole));
  }

  /**
   * Returns the row with a value for {@code "nullable_letter"}.
   */
  default NewSample nullableLetter(@Nullable Character nullableLetter) {
    return new Given(values().with(30, nullableLetter));
  }

  /**
   * Returns the row with a value for {@code "nullable_price"}.
   */
  default NewSample nullablePrice(@Nullable BigDecimal nullablePrice) {
    return new Given(values().with(31, nullablePrice));
  }

  /**
   * Returns the row with a value for {@code "nullable_text"}.
   */
  default NewSample nullableText(@Nullable String nullableText) {
    return new Given(values().with(32, nullableText));
  }

  /**
   * Returns the row with a value for {@code "nullable_bytes"}.
   */
  default NewSample nullableBytes(byte @Nullable [] nullableBytes) {
    return new Given(values().with(33, nullableBytes));
  }

  /**
   * Returns the row with a value for {@code "nullable_mood"}.
   */
  default NewSample nullableMood(@Nullable Mood nullableMood) {
    return new Given(values().with(34, nullableMood));
  }

  /**
   * Returns the row with a value for {@code "optional_flag"}.
   */
  default NewSample optionalFlag(@Nullable Boolean optionalFlag) {
    return new Given(values().with(35, optionalFlag));
  }

  /**
   * Returns the row with a value for {@code "optional_small"}.
   */
  default NewSample optionalSmall(@Nullable Short optionalSmall) {
    return new Given(values().with(36, optionalSmall));
  }

  /**
   * Returns the row with a value for {@code "optional_big"}.
   */
  default NewSample optionalBig(@Nullable Long optionalBig) {
    return new Given(values().with(37, optionalBig));
  }

  /**
   * Returns the row with a value for {@code "optional_text"}.
   */
  default NewSample optionalText(@Nullable String optionalText) {
    return new Given(values().with(38, optionalText));
  }

  /**
   * Returns the row with a value for {@code "optional_bytes"}.
   */
  default NewSample optionalBytes(byte @Nullable [] optionalBytes) {
    return new Given(values().with(39, optionalBytes));
  }

  /**
   * Returns the row with a value for {@code "optional_instant"}.
   */
  default NewSample optionalInstant(@Nullable Instant optionalInstant) {
    return new Given(values().with(40, optionalInstant));
  }

  /**
   * Returns the row with a value for {@code "optional_mood"}.
   */
  default NewSample optionalMood(@Nullable Mood optionalMood) {
    return new Given(values().with(41, optionalMood));
  }

  /**
   * Returns the row with a value for {@code "default_mood"}.
   */
  default NewSample defaultMood(Mood defaultMood) {
    return new Given(values().with(42, defaultMood));
  }

  /**
   * Returns the row with a value for {@code "default_small"}.
   */
  default NewSample defaultSmall(@Nullable Short defaultSmall) {
    return new Given(values().with(43, defaultSmall));
  }

  /**
   * Returns the row with a value for {@code "default_flag"}.
   */
  default NewSample defaultFlag(boolean defaultFlag) {
    return new Given(values().with(44, defaultFlag));
  }

  /**
   * A row that needs its {@code "tiny"} next.
   */
  @FunctionalInterface
  interface Tiny {
    /**
     * Gives the row its {@code "tiny"}.
     */
    Small tiny(byte tiny);
  }

  /**
   * A row that needs its {@code "small"} next.
   */
  @FunctionalInterface
  interface Small {
    /**
     * Gives the row its {@code "small"}.
     */
    Whole small(short small);
  }

  /**
   * A row that needs its {@code "whole"} next.
   */
  @FunctionalInterface
  interface Whole {
    /**
     * Gives the row its {@code "whole"}.
     */
    Big whole(int whole);
  }

  /**
   * A row that needs its {@code "big"} next.
   */
  @FunctionalInterface
  interface Big {
    /**
     * Gives the row its {@code "big"}.
     */
    Single big(long big);
  }

  /**
   * A row that needs its {@code "single"} next.
   */
  @FunctionalInterface
  interface Single {
    /**
     * Gives the row its {@code "single"}.
     */
    Twice single(float single);
  }

  /**
   * A row that needs its {@code "twice"} next.
   */
  @FunctionalInterface
  interface Twice {
    /**
     * Gives the row its {@code "twice"}.
     */
    Letter twice(double twice);
  }

  /**
   * A row that needs its {@code "letter"} next.
   */
  @FunctionalInterface
  interface Letter {
    /**
     * Gives the row its {@code "letter"}.
     */
    BoxedFlag letter(char letter);
  }

  /**
   * A row that needs its {@code "boxed_flag"} next.
   */
  @FunctionalInterface
  interface BoxedFlag {
    /**
     * Gives the row its {@code "boxed_flag"}.
     */
    BoxedTiny boxedFlag(Boolean boxedFlag);
  }

  /**
   * A row that needs its {@code "boxed_tiny"} next.
   */
  @FunctionalInterface
  interface BoxedTiny {
    /**
     * Gives the row its {@code "boxed_tiny"}.
     */
    BoxedSmall boxedTiny(Byte boxedTiny);
  }

  /**
   * A row that needs its {@code "boxed_small"} next.
   */
  @FunctionalInterface
  interface BoxedSmall {
    /**
     * Gives the row its {@code "boxed_small"}.
     */
    BoxedWhole boxedSmall(Short boxedSmall);
  }

  /**
   * A row that needs its {@code "boxed_whole"} next.
   */
  @FunctionalInterface
  interface BoxedWhole {
    /**
     * Gives the row its {@code "boxed_whole"}.
     */
    BoxedBig boxedWhole(Integer boxedWhole);
  }

  /**
   * A row that needs its {@code "boxed_big"} next.
   */
  @FunctionalInterface
  interface BoxedBig {
    /**
     * Gives the row its {@code "boxed_big"}.
     */
    BoxedSingle boxedBig(Long boxedBig);
  }

  /**
   * A row that needs its {@code "boxed_single"} next.
   */
  @FunctionalInterface
  interface BoxedSingle {
    /**
     * Gives the row its {@code "boxed_single"}.
     */
    BoxedTwice boxedSingle(Float boxedSingle);
  }

  /**
   * A row that needs its {@code "boxed_twice"} next.
   */
  @FunctionalInterface
  interface BoxedTwice {
    /**
     * Gives the row its {@code "boxed_twice"}.
     */
    BoxedLetter boxedTwice(Double boxedTwice);
  }

  /**
   * A row that needs its {@code "boxed_letter"} next.
   */
  @FunctionalInterface
  interface BoxedLetter {
    /**
     * Gives the row its {@code "boxed_letter"}.
     */
    Price boxedLetter(Character boxedLetter);
  }

  /**
   * A row that needs its {@code "price"} next.
   */
  @FunctionalInterface
  interface Price {
    /**
     * Gives the row its {@code "price"}.
     */
    Text price(BigDecimal price);
  }

  /**
   * A row that needs its {@code "text"} next.
   */
  @FunctionalInterface
  interface Text {
    /**
     * Gives the row its {@code "text"}.
     */
    Bytes text(String text);
  }

  /**
   * A row that needs its {@code "bytes"} next.
   */
  @FunctionalInterface
  interface Bytes {
    /**
     * Gives the row its {@code "bytes"}.
     */
    UuidStep bytes(byte[] bytes);
  }

  /**
   * A row that needs its {@code "uuid"} next.
   */
  @FunctionalInterface
  interface UuidStep {
    /**
     * Gives the row its {@code "uuid"}.
     */
    InstantStep uuid(UUID uuid);
  }

  /**
   * A row that needs its {@code "instant"} next.
   */
  @FunctionalInterface
  interface InstantStep {
    /**
     * Gives the row its {@code "instant"}.
     */
    OffsetDateTimeStep instant(Instant instant);
  }

  /**
   * A row that needs its {@code "offset_date_time"} next.
   */
  @FunctionalInterface
  interface OffsetDateTimeStep {
    /**
     * Gives the row its {@code "offset_date_time"}.
     */
    LocalDateTimeStep offsetDateTime(OffsetDateTime offsetDateTime);
  }

  /**
   * A row that needs its {@code "local_date_time"} next.
   */
  @FunctionalInterface
  interface LocalDateTimeStep {
    /**
     * Gives the row its {@code "local_date_time"}.
     */
    LocalDateStep localDateTime(LocalDateTime localDateTime);
  }

  /**
   * A row that needs its {@code "local_date"} next.
   */
  @FunctionalInterface
  interface LocalDateStep {
    /**
     * Gives the row its {@code "local_date"}.
     */
    LocalTimeStep localDate(LocalDate localDate);
  }

  /**
   * A row that needs its {@code "local_time"} next.
   */
  @FunctionalInterface
  interface LocalTimeStep {
    /**
     * Gives the row its {@code "local_time"}.
     */
    MoodStep localTime(LocalTime localTime);
  }

  /**
   * A row that needs its {@code "mood"} next.
   */
  @FunctionalInterface
  interface MoodStep {
    /**
     * Gives the row its {@code "mood"}.
     */
    NewSample mood(Mood mood);
  }

  /**
   * The values that a row has so far.
   */
  record Given(RowValues<AllTypes> values) implements NewSample {
    @Override
    public String toString() {
      return values.toString();
    }
  }
}
