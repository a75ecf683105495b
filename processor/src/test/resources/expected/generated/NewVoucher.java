package generated;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "vouchers"}: what {@link Vouchers#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewVoucher extends NewRow<Vouchers> {
  /**
   * Starts a row with its {@code "text"}.
   */
  static NewVoucher text(String text) {
    return new Given(RowValues.of(Vouchers.VOUCHERS).give(7, text));
  }

  /**
   * Returns the row with a value for {@code "id"}.
   */
  default NewVoucher id(Voucher.VoucherId id) {
    return new Given(values().give(0, id));
  }

  /**
   * Returns the row with a value for {@code "token"}.
   */
  default NewVoucher token(UUID token) {
    return new Given(values().give(1, token));
  }

  /**
   * Returns the row with a value for {@code "number"}.
   */
  default NewVoucher number(long number) {
    return new Given(values().give(2, number));
  }

  /**
   * Returns the row with a value for {@code "again"}.
   */
  default NewVoucher again(@Nullable Long again) {
    return new Given(values().give(3, again));
  }

  /**
   * Returns the row with a value for {@code "other"}.
   */
  default NewVoucher other(@Nullable UUID other) {
    return new Given(values().give(4, other));
  }

  /**
   * Returns the row with a value for {@code "code"}.
   */
  default NewVoucher code(Voucher.Code code) {
    return new Given(values().give(5, code));
  }

  /**
   * Returns the row with a value for {@code "replaces_id"}.
   */
  default NewVoucher replacesId(Voucher. @Nullable VoucherId replacesId) {
    return new Given(values().give(6, replacesId));
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<Vouchers> implements NewVoucher {
    Given(RowValues<Vouchers> values) {
      super(values);
    }
  }
}
