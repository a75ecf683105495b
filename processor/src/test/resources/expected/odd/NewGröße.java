package odd;

import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "größe"}: what {@link Größe#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public final class NewGröße implements NewRow<Größe> {
  private static final RowValues<Größe> NONE = RowValues.of(Größe.GRÖSSE);

  private final RowValues<Größe> values;

  private NewGröße(RowValues<Größe> values) {
    this.values = values;
  }

  /**
   * Starts a row with its {@code "größe"}.
   */
  public static Straße maß(long maß) {
    return straße(NONE.with(0, maß));
  }

  private static Straße straße(RowValues<Größe> values) {
    return straße -> naïveÉtat(values.with(1, straße));
  }

  private static NaïveÉtat naïveÉtat(RowValues<Größe> values) {
    return naïveÉtat -> new NewGröße(values.with(2, naïveÉtat));
  }

  @Override
  public RowValues<Größe> values() {
    return values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewGröße that && values.equals(that.values);
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
   * A row that needs its {@code "straße"} next.
   */
  @FunctionalInterface
  public interface Straße {
    /**
     * Gives the row its {@code "straße"}.
     */
    NaïveÉtat straße(String straße);
  }

  /**
   * A row that needs its {@code "naïve_état"} next.
   */
  @FunctionalInterface
  public interface NaïveÉtat {
    /**
     * Gives the row its {@code "naïve_état"}.
     */
    NewGröße naïveÉtat(String naïveÉtat);
  }
}
