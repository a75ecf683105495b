package valued;

import dev.virga.codec.Interval;
import dev.virga.sql.GivenRow;
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
  static Aliases<NewRoom> name(Room.Name name) {
    return new Given(RowValues.of(Rooms.ROOMS).give(0, name));
  }

  /**
   * Returns the row with a value for {@code "nick"}.
   */
  default NewRoom nick(Room. @Nullable Name nick) {
    return new Given(values().give(1, nick));
  }

  /**
   * Returns the row with a value for {@code "main_id"}.
   */
  default NewRoom mainId(Room. @Nullable RoomId mainId) {
    return new Given(values().give(2, mainId));
  }

  /**
   * Returns the row with a value for {@code "beds"}.
   */
  default NewRoom beds(Room.Beds beds) {
    return new Given(values().give(3, beds));
  }

  /**
   * Returns the row with a value for {@code "kinds"}.
   */
  default NewRoom kinds(@Nullable List<Room.Kind> kinds) {
    return new Given(values().give(5, kinds));
  }

  /**
   * Returns the row with a value for {@code "keys"}.
   */
  default NewRoom keys(@Nullable List<byte[]> keys) {
    return new Given(values().give(6, keys));
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
    return new OfMain.Given(RowValues.of(Rooms.ROOMS).ofParent(2));
  }

  /**
   * A row that needs its {@code "aliases"} next.
   *
   * @param <R> the row at the end
   */
  interface Aliases<R> {
    /**
     * Gives the row its {@code "aliases"}.
     */
    LookStep<R> aliases(List<Room.Name> aliases);
  }

  /**
   * A row that needs its {@code "look"} next.
   *
   * @param <R> the row at the end
   */
  interface LookStep<R> {
    /**
     * Gives the row its {@code "look"}.
     */
    Looks<R> look(Room.Look look);
  }

  /**
   * A row that needs its {@code "looks"} next.
   *
   * @param <R> the row at the end
   */
  interface Looks<R> {
    /**
     * Gives the row its {@code "looks"}.
     */
    Colours<R> looks(List<Room.Look> looks);
  }

  /**
   * A row that needs its {@code "colours"} next.
   *
   * @param <R> the row at the end
   */
  interface Colours<R> {
    /**
     * Gives the row its {@code "colours"}.
     */
    Number<R> colours(List<Room.Colour> colours);
  }

  /**
   * A row that needs its {@code "number"} next.
   *
   * @param <R> the row at the end
   */
  interface Number<R> {
    /**
     * Gives the row its {@code "number"}.
     */
    Built<R> number(BigInteger number);
  }

  /**
   * A row that needs its {@code "built"} next.
   *
   * @param <R> the row at the end
   */
  interface Built<R> {
    /**
     * Gives the row its {@code "built"}.
     */
    Opens<R> built(ZonedDateTime built);
  }

  /**
   * A row that needs its {@code "opens"} next.
   *
   * @param <R> the row at the end
   */
  interface Opens<R> {
    /**
     * Gives the row its {@code "opens"}.
     */
    Stay<R> opens(OffsetTime opens);
  }

  /**
   * A row that needs its {@code "stay"} next.
   *
   * @param <R> the row at the end
   */
  interface Stay<R> {
    /**
     * Gives the row its {@code "stay"}.
     */
    Notice<R> stay(Duration stay);
  }

  /**
   * A row that needs its {@code "notice"} next.
   *
   * @param <R> the row at the end
   */
  interface Notice<R> {
    /**
     * Gives the row its {@code "notice"}.
     */
    Lease<R> notice(Period notice);
  }

  /**
   * A row that needs its {@code "lease"} next.
   *
   * @param <R> the row at the end
   */
  interface Lease<R> {
    /**
     * Gives the row its {@code "lease"}.
     */
    R lease(Interval lease);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<Rooms> implements NewRoom,
      Aliases<NewRoom>,
      LookStep<NewRoom>,
      Looks<NewRoom>,
      Colours<NewRoom>,
      Number<NewRoom>,
      Built<NewRoom>,
      Opens<NewRoom>,
      Stay<NewRoom>,
      Notice<NewRoom>,
      Lease<NewRoom> {
    Given(RowValues<Rooms> values) {
      super(values);
    }

    public LookStep<NewRoom> aliases(List<Room.Name> aliases) {
      return new Given(values().give(4, aliases));
    }

    public Looks<NewRoom> look(Room.Look look) {
      return new Given(values().give(7, look));
    }

    public Colours<NewRoom> looks(List<Room.Look> looks) {
      return new Given(values().give(8, looks));
    }

    public Number<NewRoom> colours(List<Room.Colour> colours) {
      return new Given(values().give(9, colours));
    }

    public Built<NewRoom> number(BigInteger number) {
      return new Given(values().give(10, number));
    }

    public Opens<NewRoom> built(ZonedDateTime built) {
      return new Given(values().give(11, built));
    }

    public Stay<NewRoom> opens(OffsetTime opens) {
      return new Given(values().give(12, opens));
    }

    public Notice<NewRoom> stay(Duration stay) {
      return new Given(values().give(13, stay));
    }

    public Lease<NewRoom> notice(Period notice) {
      return new Given(values().give(14, notice));
    }

    public NewRoom lease(Interval lease) {
      return new Given(values().give(15, lease));
    }
  }

  /**
   * A new row of the table {@code "rooms"} that is inserted with its {@link Room}. Immutable.
   */
  interface OfMain extends NewChild<Rooms, Rooms> {
    /**
     * Returns the row with a value for {@code "nick"}.
     */
    default OfMain nick(Room. @Nullable Name nick) {
      return new Given(values().give(1, nick));
    }

    /**
     * Returns the row with a value for {@code "beds"}.
     */
    default OfMain beds(Room.Beds beds) {
      return new Given(values().give(3, beds));
    }

    /**
     * Returns the row with a value for {@code "kinds"}.
     */
    default OfMain kinds(@Nullable List<Room.Kind> kinds) {
      return new Given(values().give(5, kinds));
    }

    /**
     * Returns the row with a value for {@code "keys"}.
     */
    default OfMain keys(@Nullable List<byte[]> keys) {
      return new Given(values().give(6, keys));
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
    interface NameStep {
      /**
       * Gives the row its {@code "name"}.
       */
      Aliases<OfMain> name(Room.Name name);
    }

    /**
     * The values that a row has so far.
     */
    final class Given extends GivenRow<Rooms> implements OfMain,
        NameStep,
        Aliases<OfMain>,
        LookStep<OfMain>,
        Looks<OfMain>,
        Colours<OfMain>,
        Number<OfMain>,
        Built<OfMain>,
        Opens<OfMain>,
        Stay<OfMain>,
        Notice<OfMain>,
        Lease<OfMain> {
      Given(RowValues<Rooms> values) {
        super(values);
      }

      public Aliases<OfMain> name(Room.Name name) {
        return new Given(values().give(0, name));
      }

      public LookStep<OfMain> aliases(List<Room.Name> aliases) {
        return new Given(values().give(4, aliases));
      }

      public Looks<OfMain> look(Room.Look look) {
        return new Given(values().give(7, look));
      }

      public Colours<OfMain> looks(List<Room.Look> looks) {
        return new Given(values().give(8, looks));
      }

      public Number<OfMain> colours(List<Room.Colour> colours) {
        return new Given(values().give(9, colours));
      }

      public Built<OfMain> number(BigInteger number) {
        return new Given(values().give(10, number));
      }

      public Opens<OfMain> built(ZonedDateTime built) {
        return new Given(values().give(11, built));
      }

      public Stay<OfMain> opens(OffsetTime opens) {
        return new Given(values().give(12, opens));
      }

      public Notice<OfMain> stay(Duration stay) {
        return new Given(values().give(13, stay));
      }

      public Lease<OfMain> notice(Period notice) {
        return new Given(values().give(14, notice));
      }

      public OfMain lease(Interval lease) {
        return new Given(values().give(15, lease));
      }
    }
  }
}
