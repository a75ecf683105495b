package embedded;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "parcels"}: what {@link Parcels#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewParcel extends NewRow<Parcels> {
  /**
   * Starts a row with its {@code sender}.
   */
  static StateStep sender(Parcel.Address sender) {
    return new Given(RowValues.of(Parcels.PARCELS).give(1, sender.city())
        .give(2, sender.street().orElse(null))
        .give(3, sender.place() == null ? null : sender.place().latitude())
        .give(4, sender.place() == null ? null : sender.place().longitude()).give(5, sender.zip()));
  }

  /**
   * Returns the row with a value for {@code "parent_id"}.
   */
  default NewParcel parentId(@Nullable Long parentId) {
    return new Given(values().give(0, parentId));
  }

  /**
   * Returns the row with a value for {@code receiver}.
   */
  default NewParcel receiver(Parcel. @Nullable Address receiver) {
    return new Given(values().give(6, receiver == null ? null : receiver.city())
        .give(7, receiver == null ? null : receiver.street().orElse(null))
        .give(8, receiver == null ? null : receiver.place() == null ? null : receiver.place().latitude())
        .give(9, receiver == null ? null : receiver.place() == null ? null : receiver.place().longitude())
        .give(10, receiver == null ? null : receiver.zip()));
  }

  /**
   * Returns the row with a value for {@code size}.
   */
  default NewParcel size(Parcel. @Nullable Size size) {
    return new Given(values().give(12, size == null ? null : size.width())
        .give(13, size == null ? null : size.height())
        .give(14, size == null ? null : size.weight().map(inner1 -> inner1.grams()).orElse(null)));
  }

  /**
   * Returns the row with a value for {@code audit}.
   */
  default NewParcel audit(Parcel.Audit audit) {
    return new Given(values().give(15, audit.createdAt()).give(16, audit.updatedAt()));
  }

  /**
   * A row that needs its {@code "state"} next.
   */
  interface StateStep {
    /**
     * Gives the row its {@code "state"}.
     */
    NewParcel state(Parcel.State state);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<Parcels> implements NewParcel, StateStep {
    Given(RowValues<Parcels> values) {
      super(values);
    }

    public NewParcel state(Parcel.State state) {
      return new Given(values().give(11, state));
    }
  }
}
