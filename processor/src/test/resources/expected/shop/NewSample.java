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
public final class NewSample implements NewRow<AllTypes> {
  private static final RowValues<AllTypes> NONE = RowValues.of(AllTypes.ALL_TYPES);

  private final RowValues<AllTypes> values;

  private NewSample(RowValues<AllTypes> values) {
    this.values = values;
  }

  /**
   * Starts a row with its {@code "flag"}.
   */
  public static Tiny flag(boolean flag) {
    return tiny(NONE.with(1, flag));
  }

  private static Tiny tiny(RowValues<AllTypes> values) {
    return tiny -> small(values.with(2, tiny));
  }

  private static Small small(RowValues<AllTypes> values) {
    return small -> whole(values.with(3, small));
  }

  private static Whole whole(RowValues<AllTypes> values) {
    return whole -> big(values.with(4, whole));
  }

  private static Big big(RowValues<AllTypes> values) {
    return big -> single(values.with(5, big));
  }

  private static Single single(RowValues<AllTypes> values) {
    return single -> twice(values.with(6, single));
  }

  private static Twice twice(RowValues<AllTypes> values) {
    return twice -> letter(values.with(7, twice));
  }

  private static Letter letter(RowValues<AllTypes> values) {
    return letter -> boxedFlag(values.with(8, letter));
  }

  private static BoxedFlag boxedFlag(RowValues<AllTypes> values) {
    return boxedFlag -> boxedTiny(values.with(9, boxedFlag));
  }

  private static BoxedTiny boxedTiny(RowValues<AllTypes> values) {
    return boxedTiny -> boxedSmall(values.with(10, boxedTiny));
  }

  private static BoxedSmall boxedSmall(RowValues<AllTypes> values) {
    return boxedSmall -> boxedWhole(values.with(11, boxedSmall));
  }

  private static BoxedWhole boxedWhole(RowValues<AllTypes> values) {
    return boxedWhole -> boxedBig(values.with(12, boxedWhole));
  }

  private static BoxedBig boxedBig(RowValues<AllTypes> values) {
    return boxedBig -> boxedSingle(values.with(13, boxedBig));
  }

  private static BoxedSingle boxedSingle(RowValues<AllTypes> values) {
    return boxedSingle -> boxedTwice(values.with(14, boxedSingle));
  }

  private static BoxedTwice boxedTwice(RowValues<AllTypes> values) {
    return boxedTwice -> boxedLetter(values.with(15, boxedTwice));
  }

  private static BoxedLetter boxedLetter(RowValues<AllTypes> values) {
    return boxedLetter -> price(values.with(16, boxedLetter));
  }

  private static Price price(RowValues<AllTypes> values) {
    return price -> text(values.with(17, price));
  }

  private static Text text(RowValues<AllTypes> values) {
    return text -> bytes(values.with(18, text));
  }

  private static Bytes bytes(RowValues<AllTypes> values) {
    return bytes -> uuid(values.with(19, bytes));
  }

  private static UuidStep uuid(RowValues<AllTypes> values) {
    return uuid -> instant(values.with(20, uuid));
  }

  private static InstantStep instant(RowValues<AllTypes> values) {
    return instant -> offsetDateTime(values.with(21, instant));
  }

  private static OffsetDateTimeStep offsetDateTime(RowValues<AllTypes> values) {
    return offsetDateTime -> localDateTime(values.with(22, offsetDateTime));
  }

  private static LocalDateTimeStep localDateTime(RowValues<AllTypes> values) {
    return localDateTime -> localDate(values.with(23, localDateTime));
  }

  private static LocalDateStep localDate(RowValues<AllTypes> values) {
    return localDate -> localTime(values.with(24, localDate));
  }

  private static LocalTimeStep localTime(RowValues<AllTypes> values) {
    return localTime -> mood(values.with(25, localTime));
  }

  private static MoodStep mood(RowValues<AllTypes> values) {
    return mood -> new NewSample(values.with(26, mood));
  }

  /**
   * Returns the row with a value for {@code "id"}.
   */
  public NewSample id(int id) {
    return new NewSample(values.with(0, id));
  }

  /**
   * Returns the row with a value for {@code "nullable_flag"}.
   */
  public NewSample nullableFlag(@Nullable Boolean nullableFlag) {
    return new NewSample(values.with(27, nullableFlag));
  }

  /**
   * Returns the row with a value for {@code "nullable_tiny"}.
   */
  public NewSample nullableTiny(@Nullable Byte nullableTiny) {
    return new NewSample(values.with(28, nullableTiny));
  }

  /**
   * Returns the row with a value for {@code "nullable_whole"}.
   */
  public NewSample nullableWhole(@Nullable Integer nullableWhole) {
    return new NewSample(values.with(29, nullableWhole));
  }

  /**
   * Returns the row with a value for {@code "nullable_letter"}.
   */
  public NewSample nullableLetter(@Nullable Character nullableLetter) {
    return new NewSample(values.with(30, nullableLetter));
  }

  /**
   * Returns the row with a value for {@code "nullable_price"}.
   */
  public NewSample nullablePrice(@Nullable BigDecimal nullablePrice) {
    return new NewSample(values.with(31, nullablePrice));
  }

  /**
   * Returns the row with a value for {@code "nullable_text"}.
   */
  public NewSample nullableText(@Nullable String nullableText) {
    return new NewSample(values.with(32, nullableText));
  }

  /**
   * Returns the row with a value for {@code "nullable_bytes"}.
   */
  public NewSample nullableBytes(byte @Nullable [] nullableBytes) {
    return new NewSample(values.with(33, nullableBytes));
  }

  /**
   * Returns the row with a value for {@code "nullable_mood"}.
   */
  public NewSample nullableMood(@Nullable Mood nullableMood) {
    return new NewSample(values.with(34, nullableMood));
  }

  /**
   * Returns the row with a value for {@code "optional_flag"}.
   */
  public NewSample optionalFlag(@Nullable Boolean optionalFlag) {
    return new NewSample(values.with(35, optionalFlag));
  }

  /**
   * Returns the row with a value for {@code "optional_small"}.
   */
  public NewSample optionalSmall(@Nullable Short optionalSmall) {
    return new NewSample(values.with(36, optionalSmall));
  }

  /**
   * Returns the row with a value for {@code "optional_big"}.
   */
  public NewSample optionalBig(@Nullable Long optionalBig) {
    return new NewSample(values.with(37, optionalBig));
  }

  /**
   * Returns the row with a value for {@code "optional_text"}.
   */
  public NewSample optionalText(@Nullable String optionalText) {
    return new NewSample(values.with(38, optionalText));
  }

  /**
   * Returns the row with a value for {@code "optional_bytes"}.
   */
  public NewSample optionalBytes(byte @Nullable [] optionalBytes) {
    return new NewSample(values.with(39, optionalBytes));
  }

  /**
   * Returns the row with a value for {@code "optional_instant"}.
   */
  public NewSample optionalInstant(@Nullable Instant optionalInstant) {
    return new NewSample(values.with(40, optionalInstant));
  }

  /**
   * Returns the row with a value for {@code "optional_mood"}.
   */
  public NewSample optionalMood(@Nullable Mood optionalMood) {
    return new NewSample(values.with(41, optionalMood));
  }

  /**
   * Returns the row with a value for {@code "default_mood"}.
   */
  public NewSample defaultMood(Mood defaultMood) {
    return new NewSample(values.with(42, defaultMood));
  }

  /**
   * Returns the row with a value for {@code "default_small"}.
   */
  public NewSample defaultSmall(@Nullable Short defaultSmall) {
    return new NewSample(values.with(43, defaultSmall));
  }

  /**
   * Returns the row with a value for {@code "default_flag"}.
   */
  public NewSample defaultFlag(boolean defaultFlag) {
    return new NewSample(values.with(44, defaultFlag));
  }

  @Override
  public RowValues<AllTypes> values() {
    return values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewSample that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }

  /**
   * A row that needs its {@code "tiny"} next.
   */
  @FunctionalInterface
  public interface Tiny {
    /**
     * Gives the row its {@code "tiny"}.
     */
    Small tiny(byte tiny);
  }

  /**
   * A row that needs its {@code "small"} next.
   */
  @FunctionalInterface
  public interface Small {
    /**
     * Gives the row its {@code "small"}.
     */
    Whole small(short small);
  }

  /**
   * A row that needs its {@code "whole"} next.
   */
  @FunctionalInterface
  public interface Whole {
    /**
     * Gives the row its {@code "whole"}.
     */
    Big whole(int whole);
  }

  /**
   * A row that needs its {@code "big"} next.
   */
  @FunctionalInterface
  public interface Big {
    /**
     * Gives the row its {@code "big"}.
     */
    Single big(long big);
  }

  /**
   * A row that needs its {@code "single"} next.
   */
  @FunctionalInterface
  public interface Single {
    /**
     * Gives the row its {@code "single"}.
     */
    Twice single(float single);
  }

  /**
   * A row that needs its {@code "twice"} next.
   */
  @FunctionalInterface
  public interface Twice {
    /**
     * Gives the row its {@code "twice"}.
     */
    Letter twice(double twice);
  }

  /**
   * A row that needs its {@code "letter"} next.
   */
  @FunctionalInterface
  public interface Letter {
    /**
     * Gives the row its {@code "letter"}.
     */
    BoxedFlag letter(char letter);
  }

  /**
   * A row that needs its {@code "boxed_flag"} next.
   */
  @FunctionalInterface
  public interface BoxedFlag {
    /**
     * Gives the row its {@code "boxed_flag"}.
     */
    BoxedTiny boxedFlag(Boolean boxedFlag);
  }

  /**
   * A row that needs its {@code "boxed_tiny"} next.
   */
  @FunctionalInterface
  public interface BoxedTiny {
    /**
     * Gives the row its {@code "boxed_tiny"}.
     */
    BoxedSmall boxedTiny(Byte boxedTiny);
  }

  /**
   * A row that needs its {@code "boxed_small"} next.
   */
  @FunctionalInterface
  public interface BoxedSmall {
    /**
     * Gives the row its {@code "boxed_small"}.
     */
    BoxedWhole boxedSmall(Short boxedSmall);
  }

  /**
   * A row that needs its {@code "boxed_whole"} next.
   */
  @FunctionalInterface
  public interface BoxedWhole {
    /**
     * Gives the row its {@code "boxed_whole"}.
     */
    BoxedBig boxedWhole(Integer boxedWhole);
  }

  /**
   * A row that needs its {@code "boxed_big"} next.
   */
  @FunctionalInterface
  public interface BoxedBig {
    /**
     * Gives the row its {@code "boxed_big"}.
     */
    BoxedSingle boxedBig(Long boxedBig);
  }

  /**
   * A row that needs its {@code "boxed_single"} next.
   */
  @FunctionalInterface
  public interface BoxedSingle {
    /**
     * Gives the row its {@code "boxed_single"}.
     */
    BoxedTwice boxedSingle(Float boxedSingle);
  }

  /**
   * A row that needs its {@code "boxed_twice"} next.
   */
  @FunctionalInterface
  public interface BoxedTwice {
    /**
     * Gives the row its {@code "boxed_twice"}.
     */
    BoxedLetter boxedTwice(Double boxedTwice);
  }

  /**
   * A row that needs its {@code "boxed_letter"} next.
   */
  @FunctionalInterface
  public interface BoxedLetter {
    /**
     * Gives the row its {@code "boxed_letter"}.
     */
    Price boxedLetter(Character boxedLetter);
  }

  /**
   * A row that needs its {@code "price"} next.
   */
  @FunctionalInterface
  public interface Price {
    /**
     * Gives the row its {@code "price"}.
     */
    Text price(BigDecimal price);
  }

  /**
   * A row that needs its {@code "text"} next.
   */
  @FunctionalInterface
  public interface Text {
    /**
     * Gives the row its {@code "text"}.
     */
    Bytes text(String text);
  }

  /**
   * A row that needs its {@code "bytes"} next.
   */
  @FunctionalInterface
  public interface Bytes {
    /**
     * Gives the row its {@code "bytes"}.
     */
    UuidStep bytes(byte[] bytes);
  }

  /**
   * A row that needs its {@code "uuid"} next.
   */
  @FunctionalInterface
  public interface UuidStep {
    /**
     * Gives the row its {@code "uuid"}.
     */
    InstantStep uuid(UUID uuid);
  }

  /**
   * A row that needs its {@code "instant"} next.
   */
  @FunctionalInterface
  public interface InstantStep {
    /**
     * Gives the row its {@code "instant"}.
     */
    OffsetDateTimeStep instant(Instant instant);
  }

  /**
   * A row that needs its {@code "offset_date_time"} next.
   */
  @FunctionalInterface
  public interface OffsetDateTimeStep {
    /**
     * Gives the row its {@code "offset_date_time"}.
     */
    LocalDateTimeStep offsetDateTime(OffsetDateTime offsetDateTime);
  }

  /**
   * A row that needs its {@code "local_date_time"} next.
   */
  @FunctionalInterface
  public interface LocalDateTimeStep {
    /**
     * Gives the row its {@code "local_date_time"}.
     */
    LocalDateStep localDateTime(LocalDateTime localDateTime);
  }

  /**
   * A row that needs its {@code "local_date"} next.
   */
  @FunctionalInterface
  public interface LocalDateStep {
    /**
     * Gives the row its {@code "local_date"}.
     */
    LocalTimeStep localDate(LocalDate localDate);
  }

  /**
   * A row that needs its {@code "local_time"} next.
   */
  @FunctionalInterface
  public interface LocalTimeStep {
    /**
     * Gives the row its {@code "local_time"}.
     */
    MoodStep localTime(LocalTime localTime);
  }

  /**
   * A row that needs its {@code "mood"} next.
   */
  @FunctionalInterface
  public interface MoodStep {
    /**
     * Gives the row its {@code "mood"}.
     */
    NewSample mood(Mood mood);
  }
}
