package composed;

import dev.virga.codec.Codecs;
import dev.virga.codec.Row;
import dev.virga.sql.Changes;
import dev.virga.sql.Column;
import dev.virga.sql.Cte;
import dev.virga.sql.Derived;
import dev.virga.sql.NumberColumn;
import dev.virga.sql.Operand;
import dev.virga.sql.RowType;
import dev.virga.sql.Subquery;
import dev.virga.sql.TableFunction;
import java.util.Collection;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The row {@code "trips"} of a derived table: its columns. It is read as a record of {@link Delivery.Trip}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface Trips {
  /**
   * The row {@code "trips"}.
   */
  RowType<Trips, Delivery.Trip> TRIPS = RowType.of("trips", Trips::read);

  /**
   * The column {@code "id"}: {@code bigint}.
   */
  NumberColumn<Trips, Long> ID = TRIPS.number("id", Codecs.LONG);

  /**
   * The column {@code "home"}: {@code "crm"."crm_address"}.
   */
  Column<Trips, Delivery.Address> HOME = TRIPS.column("home", AddressType.CODEC);

  /**
   * The column {@code "country"}: {@code "crm"."crm_iso"}.
   */
  Column<Trips, Delivery.ISO> COUNTRY = TRIPS.column("country", ISOType.CODEC);

  /**
   * Returns a derived table of a query's rows.
   */
  static Derived<Trips, Delivery.Trip> as(Subquery<Delivery.Trip> query) {
    return TRIPS.as(query);
  }

  /**
   * Returns a common table expression of a query's rows.
   */
  static Cte<Trips, Delivery.Trip> cte(Subquery<Delivery.Trip> query) {
    return TRIPS.cte(query);
  }

  /**
   * Returns a common table expression of the rows that changes return.
   */
  static Cte<Trips, Delivery.Trip> cte(Changes<Delivery.Trip> changes) {
    return TRIPS.cte(changes);
  }

  /**
   * Returns a recursive common table expression: a base, and what a step adds to the rows found last.
   */
  static Cte<Trips, Delivery.Trip> recursive(Subquery<Delivery.Trip> base,
      Function<Derived<Trips, Delivery.Trip>, ? extends Subquery<Delivery.Trip>> step) {
    return TRIPS.recursive(base, step);
  }

  /**
   * Returns a derived table of the rows of a function.
   */
  static Derived<Trips, Delivery.Trip> from(Operand<?, ?> function) {
    return TRIPS.from(function);
  }

  /**
   * Returns a derived table of the rows of a function.
   */
  static Derived<Trips, Delivery.Trip> from(TableFunction function) {
    return TRIPS.from(function);
  }

  /**
   * Returns a derived table of records.
   */
  static Derived<Trips, Delivery.Trip> values(Collection<Delivery.Trip> rows) {
    return TRIPS.values(rows, Delivery.Trip::id, Delivery.Trip::home, Delivery.Trip::country);
  }

  private static Delivery.Trip read(Row row, int i) {
    return new Delivery.Trip(row.getLong(i), row.get(i + 1, HOME.codec()),
        row.get(i + 2, COUNTRY.codec()));
  }
}
