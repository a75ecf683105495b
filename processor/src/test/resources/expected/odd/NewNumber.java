package odd;

import dev.virga.sql.GivenRow;
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
    return new Given(RowValues.of(Int.INT).give(0, FindFirst));
  }

  /**
   * A row that needs its {@code "list"} next.
   */
  interface List {
    /**
     * Gives the row its {@code "list"}.
     */
    Sql List(long List);
  }

  /**
   * A row that needs its {@code "sql"} next.
   */
  interface Sql {
    /**
     * Gives the row its {@code "sql"}.
     */
    ID Sql(long Sql);
  }

  /**
   * A row that needs its {@code "ID"} next.
   */
  interface ID {
    /**
     * Gives the row its {@code "ID"}.
     */
    NewNumber iD(long iD);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<Int> implements NewNumber,
      List,
      Sql,
      ID {
    Given(RowValues<Int> values) {
      super(values);
    }

    public Sql List(long List) {
      return new Given(values().give(1, List));
    }

    public ID Sql(long Sql) {
      return new Given(values().give(2, Sql));
    }

    public NewNumber iD(long iD) {
      return new Given(values().give(3, iD));
    }
  }
}
