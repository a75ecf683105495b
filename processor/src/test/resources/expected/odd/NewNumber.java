package odd;

import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "int"}: what {@link Int#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public final class NewNumber implements NewRow<Int> {
  private static final RowValues<Int> NONE = RowValues.of(Int.INT);

  private final RowValues<Int> values;

  private NewNumber(RowValues<Int> values) {
    this.values = values;
  }

  /**
   * Starts a row with its {@code "find_first"}.
   */
  public static List FindFirst(long FindFirst) {
    return List(NONE.with(0, FindFirst));
  }

  private static List List(RowValues<Int> values) {
    return List -> Sql(values.with(1, List));
  }

  private static Sql Sql(RowValues<Int> values) {
    return Sql -> iD(values.with(2, Sql));
  }

  private static ID iD(RowValues<Int> values) {
    return iD -> new NewNumber(values.with(3, iD));
  }

  @Override
  public RowValues<Int> values() {
    return values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewNumber that && values.equals(that.values);
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
   * A row that needs its {@code "list"} next.
   */
  @FunctionalInterface
  public interface List {
    /**
     * Gives the row its {@code "list"}.
     */
    Sql List(long List);
  }

  /**
   * A row that needs its {@code "sql"} next.
   */
  @FunctionalInterface
  public interface Sql {
    /**
     * Gives the row its {@code "sql"}.
     */
    ID Sql(long Sql);
  }

  /**
   * A row that needs its {@code "ID"} next.
   */
  @FunctionalInterface
  public interface ID {
    /**
     * Gives the row its {@code "ID"}.
     */
    NewNumber iD(long iD);
  }
}
