package odd;

import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "int"}: what {@link Int#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewNumber extends NewRow<Int> {
  /**
   * Starts a row with its {@code "find_first"}.
   */
  static List FindFirst(long FindFirst) {
    return needingList(RowValues.of(Int.INT).with(0, FindFirst));
  }

  private static List needingList(RowValues<Int> values) {
    return List -> needingSql(values.with(1, List));
  }

  private static Sql needingSql(RowValues<Int> values) {
    return Sql -> needingID(values.with(2, Sql));
  }

  private static ID needingID(RowValues<Int> values) {
    return iD -> new Given(values.with(3, iD));
  }

  /**
   * A row that needs its {@code "list"} next.
   */
  @FunctionalInterface
  interface List {
    /**
     * Gives the row its {@code "list"}.
     */
    Sql List(long List);
  }

  /**
   * A row that needs its {@code "sql"} next.
   */
  @FunctionalInterface
  interface Sql {
    /**
     * Gives the row its {@code "sql"}.
     */
    ID Sql(long Sql);
  }

  /**
   * A row that needs its {@code "ID"} next.
   */
  @FunctionalInterface
  interface ID {
    /**
     * Gives the row its {@code "ID"}.
     */
    NewNumber iD(long iD);
  }

  /**
   * The values that a row has so far.
   */
  record Given(RowValues<Int> values) implements NewNumber {
    @Override
    public String toString() {
      return values.toString();
    }
  }
}
