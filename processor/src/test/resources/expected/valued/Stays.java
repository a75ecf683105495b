package valued;

import dev.virga.codec.Codecs;
import dev.virga.codec.Row;
import dev.virga.sql.Changes;
import dev.virga.sql.Column;
import dev.virga.sql.ColumnTrait;
import dev.virga.sql.Cte;
import dev.virga.sql.Derived;
import dev.virga.sql.Operand;
import dev.virga.sql.RowType;
import dev.virga.sql.Subquery;
import dev.virga.sql.TableFunction;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The row {@code "stays"} of a derived table: its columns. It is read as a record of {@link Room.Stay}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface Stays {
  /**
   * The row {@code "stays"}.
   */
  RowType<Stays, Room.Stay> STAYS = RowType.of("stays", Stays::read);

  /**
   * The column {@code "room_id"}: {@code bigint}.
   */
  Column<Stays, Room.RoomId> ROOM_ID = STAYS.column("room_id", Codecs.wrapped(Codecs.LONG,
      Room.RoomId::new, Room.RoomId::value));

  /**
   * The column {@code "guests"}: {@code text[]}.
   */
  Column<Stays, List<Room.Name>> GUESTS = STAYS.column("guests",
      Codecs.list(Codecs.wrapped(Codecs.TEXT, Room.Name::new, Room.Name::text)));

  /**
   * The column {@code "longest"}: {@code interval} or null.
   */
  Column<Stays, Duration> LONGEST = STAYS.column("longest", Codecs.DURATION, ColumnTrait.NULLABLE);

  /**
   * Returns a derived table of a query's rows.
   */
  static Derived<Stays, Room.Stay> as(Subquery<Room.Stay> query) {
    return STAYS.as(query);
  }

  /**
   * Returns a common table expression of a query's rows.
   */
  static Cte<Stays, Room.Stay> cte(Subquery<Room.Stay> query) {
    return STAYS.cte(query);
  }

  /**
   * Returns a common table expression of the rows that changes return.
   */
  static Cte<Stays, Room.Stay> cte(Changes<Room.Stay> changes) {
    return STAYS.cte(changes);
  }

  /**
   * Returns a recursive common table expression: a base, and what a step adds to the rows found last.
   */
  static Cte<Stays, Room.Stay> recursive(Subquery<Room.Stay> base,
      Function<Derived<Stays, Room.Stay>, ? extends Subquery<Room.Stay>> step) {
    return STAYS.recursive(base, step);
  }

  /**
   * Returns a derived table of the rows of a function.
   */
  static Derived<Stays, Room.Stay> from(Operand<?, ?> function) {
    return STAYS.from(function);
  }

  /**
   * Returns a derived table of the rows of a function.
   */
  static Derived<Stays, Room.Stay> from(TableFunction function) {
    return STAYS.from(function);
  }

  /**
   * Returns a derived table of records.
   */
  static Derived<Stays, Room.Stay> values(Collection<Room.Stay> rows) {
    return STAYS.values(rows, Room.Stay::roomId, Room.Stay::guests, Room.Stay::longest);
  }

  private static Room.Stay read(Row row, int i) {
    return new Room.Stay(row.get(i, ROOM_ID.codec()), row.get(i + 1, GUESTS.codec()),
        row.getNullable(i + 2, Codecs.DURATION));
  }
}
