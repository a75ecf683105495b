package valued;

import dev.virga.codec.Interval;
import dev.virga.sql.NewChild;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import dev.virga.sql.ToMany;
import java.math.BigInteger;
import java.time.Duration;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "rooms"}: what {@link Rooms#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewRoom extends NewRow<Rooms> {
  /**
   * Starts a row with its {@code "name"}.
   */
  static Aliases name(Room.Name name) {
    return needingAliases(RowValues.of(Rooms.ROOMS).with(0, name));
  }

  private static Aliases needingAliases(RowValues<Rooms> values) {
    return aliases -> needingLook(values.with(4, aliases));
  }

  private static LookStep needingLook(RowValues<Rooms> values) {
    return look -> needingLooks(values.with(7, look));
  }

  private static Looks needingLooks(RowValues<Rooms> values) {
    return looks -> needingColours(values.with(8, looks));
  }

  private static Colours needingColours(RowValues<Rooms> values) {
    return colours -> needingNumber(values.with(9, colours));
  }

  private static Number needingNumber(RowValues<Rooms> values) {
    return number -> needingBuilt(values.with(10, number));
  }

  private static Built needingBuilt(RowValues<Rooms> values) {
    return built -> needingOpens(values.with(11, built));
  }

  private static Opens needingOpens(RowValues<Rooms> values) {
    return opens -> needingStay(values.with(12, opens));
  }

  private static Stay needingStay(RowValues<Rooms> values) {
    return stay -> needingNotice(values.with(13, stay));
  }

  private static Notice needingNotice(RowValues<Rooms> values) {
    return notice -> needingLease(values.with(14, notice));
  }

  private static Lease needingLease(RowValues<Rooms> values) {
    return lease -> new Given(values.with(15, lease));
  }

  /**
   * Returns the row with a value for {@code "nick"}.
   */
  default NewRoom nick(Room. @Nullable Name nick) {
    return new Given(values().with(1, nick));
  }

  /**
   * Returns the row with a value for {@code "main_id"}.
   */
  default NewRoom mainId(Room. @Nullable RoomId mainId) {
    return new Given(values().with(2, mainId));
  }

  /**
   * Returns the row with a value for {@code "beds"}.
   */
  default NewRoom beds(Room.Beds beds) {
    return new Given(values().with(3, beds));
  }

  /**
   * Returns the row with a value for {@code "kinds"}.
   */
  default NewRoom kinds(@Nullable List<Room.Kind> kinds) {
    return new Given(values().with(5, kinds));
  }

  /**
   * Returns the row with a value for {@code "keys"}.
   */
  default NewRoom keys(@Nullable List<byte[]> keys) {
    return new Given(values().with(6, keys));
  }

  /**
   * Returns the row with rows that are inserted with it and refer to it.
   */
  default <C> NewRoom with(ToMany<Rooms, C, ?> relation,
      Collection<? extends NewChild<C, Rooms>> rows) {
    return new Given(values().with(relation, rows));
  }

  /**
   * Starts a row that is inserted with its {@link Room}, whose key becomes its {@code "main_id"}.
   */
  static OfMain.NameStep ofMain() {
    return OfMain.needingName(RowValues.of(Rooms.ROOMS).ofParent(2));
  }

  /**
   * A row that needs its {@code "aliases"} next.
   */
  @FunctionalInterface
  interface Aliases {
    /**
     * Gives the row its {@code "aliases"}.
     */
    LookStep aliases(List<Room.Name> aliases);
  }

  /**
   * A row that needs its {@code "look"} next.
   */
  @FunctionalInterface
  interface LookStep {
    /**
     * Gives the row its {@code "look"}.
     */
    Looks look(Room.Look look);
  }

  /**
   * A row that needs its {@code "looks"} next.
   */
  @FunctionalInterface
  interface Looks {
    /**
     * Gives the row its {@code "looks"}.
     */
    Colours looks(List<Room.Look> looks);
  }

  /**
   * A row that needs its {@code "colours"} next.
   */
  @FunctionalInterface
  interface Colours {
    /**
     * Gives the row its {@code "colours"}.
     */
    Number colours(List<Room.Colour> colours);
  }

  /**
   * A row that needs its {@code "number"} next.
   */
  @FunctionalInterface
  interface Number {
    /**
     * Gives the row its {@code "number"}.
     */
    Built number(BigInteger number);
  }

  /**
   * A row that needs its {@code "built"} next.
   */
  @FunctionalInterface
  interface Built {
    /**
     * Gives the row its {@code "built"}.
     */
    Opens built(ZonedDateTime built);
  }

  /**
   * A row that needs its {@code "opens"} next.
   */
  @FunctionalInterface
  interface Opens {
    /**
     * Gives the row its {@code "opens"}.
     */
    Stay opens(OffsetTime opens);
  }

  /**
   * A row that needs its {@code "stay"} next.
   */
  @FunctionalInterface
  interface Stay {
    /**
     * Gives the row its {@code "stay"}.
     */
    Notice stay(Duration stay);
  }

  /**
   * A row that needs its {@code "notice"} next.
   */
  @FunctionalInterface
  interface Notice {
    /**
     * Gives the row its {@code "notice"}.
     */
    Lease notice(Period notice);
  }

  /**
   * A row that needs its {@code "lease"} next.
   */
  @FunctionalInterface
  interface Lease {
    /**
     * Gives the row its {@code "lease"}.
     */
    NewRoom lease(Interval lease);
  }

  /**
   * The values that a row has so far.
   */
  record Given(RowValues<Rooms> values) implements NewRoom {
    @Override
    public String toString() {
      return values.toString();
    }
  }

  /**
   * A new row of the table {@code "rooms"} that is inserted with its {@link Room}. Immutable.
   */
  interface OfMain extends NewChild<Rooms, Rooms> {
    private static NameStep needingName(RowValues<Rooms> values) {
      return name -> needingAliases(values.with(0, name));
    }

    private static Aliases needingAliases(RowValues<Rooms> values) {
      return aliases -> needingLook(values.with(4, aliases));
    }

    private static LookStep needingLook(RowValues<Rooms> values) {
      return look -> needingLooks(values.with(7, look));
    }

    private static Looks needingLooks(RowValues<Rooms> values) {
      return looks -> needingColours(values.with(8, looks));
    }

    private static Colours needingColours(RowValues<Rooms> values) {
      return colours -> needingNumber(values.with(9, colours));
    }

    private static Number needingNumber(RowValues<Rooms> values) {
      return number -> needingBuilt(values.with(10, number));
    }

    private static Built needingBuilt(RowValues<Rooms> values) {
      return built -> needingOpens(values.with(11, built));
    }

    private static Opens needingOpens(RowValues<Rooms> values) {
      return opens -> needingStay(values.with(12, opens));
    }

    private static Stay needingStay(RowValues<Rooms> values) {
      return stay -> needingNotice(values.with(13, stay));
    }

    private static Notice needingNotice(RowValues<Rooms> values) {
      return notice -> needingLease(values.with(14, notice));
    }

    private static Lease needingLease(RowValues<Rooms> values) {
      return lease -> new Given(values.with(15, lease));
    }

    /**
     * Returns the row with a value for {@code "nick"}.
     */
    default OfMain nick(Room. @Nullable Name nick) {
      return new Given(values().with(1, nick));
    }

    /**
     * Returns the row with a value for {@code "beds"}.
     */
    default OfMain beds(Room.Beds beds) {
      return new Given(values().with(3, beds));
    }

    /**
     * Returns the row with a value for {@code "kinds"}.
     */
    default OfMain kinds(@Nullable List<Room.Kind> kinds) {
      return new Given(values().with(5, kinds));
    }

    /**
     * Returns the row with a value for {@code "keys"}.
     */
    default OfMain keys(@Nullable List<byte[]> keys) {
      return new Given(values().with(6, keys));
    }

    /**
     * Returns the row with rows that are inserted with it and refer to it.
     */
    default <C> OfMain with(ToMany<Rooms, C, ?> relation,
        Collection<? extends NewChild<C, Rooms>> rows) {
      return new Given(values().with(relation, rows));
    }

    /**
     * A row that needs its {@code "name"} next.
     */
    @FunctionalInterface
    interface NameStep {
      /**
       * Gives the row its {@code "name"}.
       */
      Aliases name(Room.Name name);
    }

    /**
     * A row that needs its {@code "aliases"} next.
     */
    @FunctionalInterface
    interface Aliases {
      /**
       * Gives the row its {@code "aliases"}.
       */
      LookStep aliases(List<Room.Name> aliases);
    }

    /**
     * A row that needs its {@code "look"} next.
     */
    @FunctionalInterface
    interface LookStep {
      /**
       * Gives the row its {@code "look"}.
       */
      Looks look(Room.Look look);
    }

    /**
     * A row that needs its {@code "looks"} next.
     */
    @FunctionalInterface
    interface Looks {
      /**
       * Gives the row its {@code "looks"}.
       */
      Colours looks(List<Room.Look> looks);
    }

    /**
     * A row that needs its {@code "colours"} next.
     */
    @FunctionalInterface
    interface Colours {
      /**
       * Gives the row its {@code "colours"}.
       */
      Number colours(List<Room.Colour> colours);
    }

    /**
     * A row that needs its {@code "number"} next.
     */
    @FunctionalInterface
    interface Number {
      /**
       * Gives the row its {@code "number"}.
       */
      Built number(BigInteger number);
    }

    /**
     * A row that needs its {@code "built"} next.
     */
    @FunctionalInterface
    interface Built {
      /**
       * Gives the row its {@code "built"}.
       */
      Opens built(ZonedDateTime built);
    }

    /**
     * A row that needs its {@code "opens"} next.
     */
    @FunctionalInterface
    interface Opens {
      /**
       * Gives the row its {@code "opens"}.
       */
      Stay opens(OffsetTime opens);
    }

    /**
     * A row that needs its {@code "stay"} next.
     */
    @FunctionalInterface
    interface Stay {
      /**
       * Gives the row its {@code "stay"}.
       */
      Notice stay(Duration stay);
    }

    /**
     * A row that needs its {@code "notice"} next.
     */
    @FunctionalInterface
    interface Notice {
      /**
       * Gives the row its {@code "notice"}.
       */
      Lease notice(Period notice);
    }

    /**
     * A row that needs its {@code "lease"} next.
     */
    @FunctionalInterface
    interface Lease {
      /**
       * Gives the row its {@code "lease"}.
       */
      OfMain lease(Interval lease);
    }

    /**
     * The values that a row has so far.
     */
    record Given(RowValues<Rooms> values) implements OfMain {
      @Override
      public String toString() {
        return values.toString();
      }
    }
  }
}
