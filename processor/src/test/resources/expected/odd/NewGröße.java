package odd;

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
    return needingStraße(RowValues.of(Größe.GRÖSSE).with(0, maß));
  }

  private static Straße needingStraße(RowValues<Größe> values) {
    return straße -> needingNaïveÉtat(values.with(1, straße));
  }

  private static NaïveÉtat needingNaïveÉtat(RowValues<Größe> values) {
    return naïveÉtat -> new Given(values.with(2, naïveÉtat));
  }

  /**
   * A row that needs its {@code "straße"} next.
   */
  @FunctionalInterface
  interface Straße {
    /**
     * Gives the row its {@code "straße"}.
     */
    NaïveÉtat straße(String straße);
  }

  /**
   * A row that needs its {@code "naïve_état"} next.
   */
  @FunctionalInterface
  interface NaïveÉtat {
    /**
     * Gives the row its {@code "naïve_état"}.
     */
    NewGröße naïveÉtat(String naïveÉtat);
  }

  /**
   * The values that a row has so far.
   */
  record Given(RowValues<Größe> values) implements NewGröße {
    @Override
    public String toString() {
      return values.toString();
    }
  }
}
