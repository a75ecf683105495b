package odd;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "größe"}: what {@link Größe#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewGröße extends NewRow<Größe> {
  /**
   * Starts a row with its {@code "größe"}.
   */
  static Straße maß(long maß) {
    return new Given(RowValues.of(Größe.GRÖSSE).give(0, maß));
  }

  /**
   * A row that needs its {@code "straße"} next.
   */
  interface Straße {
    /**
     * Gives the row its {@code "straße"}.
     */
    NaïveÉtat straße(String straße);
  }

  /**
   * A row that needs its {@code "naïve_état"} next.
   */
  interface NaïveÉtat {
    /**
     * Gives the row its {@code "naïve_état"}.
     */
    NewGröße naïveÉtat(String naïveÉtat);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<Größe> implements NewGröße, Straße, NaïveÉtat {
    Given(RowValues<Größe> values) {
      super(values);
    }

    public NaïveÉtat straße(String straße) {
      return new Given(values().give(1, straße));
    }

    public NewGröße naïveÉtat(String naïveÉtat) {
      return new Given(values().give(2, naïveÉtat));
    }
  }
}
