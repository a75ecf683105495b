package odd;

import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "a_table_whose_name_has_sixty_three_bytes_and_that_is_all_it_has"}: what {@link ATableWhoseNameHasSixtyThreeBytesAndThatIsAllItHas#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public final class NewLong63 implements NewRow<ATableWhoseNameHasSixtyThreeBytesAndThatIsAllItHas> {
  private static final RowValues<ATableWhoseNameHasSixtyThreeBytesAndThatIsAllItHas> NONE = RowValues.of(ATableWhoseNameHasSixtyThreeBytesAndThatIsAllItHas.A_TABLE_WHOSE_NAME_HAS_SIXTY_THREE_BYTES_AND_THAT_IS_ALL_IT_HAS);

  private final RowValues<ATableWhoseNameHasSixtyThreeBytesAndThatIsAllItHas> values;

  private NewLong63(RowValues<ATableWhoseNameHasSixtyThreeBytesAndThatIsAllItHas> values) {
    this.values = values;
  }

  /**
   * Starts a row with its {@code "id"}.
   */
  public static A id(long id) {
    return a(NONE.with(0, id));
  }

  private static A a(RowValues<ATableWhoseNameHasSixtyThreeBytesAndThatIsAllItHas> values) {
    return a -> b(values.with(1, a));
  }

  private static B b(RowValues<ATableWhoseNameHasSixtyThreeBytesAndThatIsAllItHas> values) {
    return b -> new NewLong63(values.with(2, b));
  }

  @Override
  public RowValues<ATableWhoseNameHasSixtyThreeBytesAndThatIsAllItHas> values() {
    return values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewLong63 that && values.equals(that.values);
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
   * A row that needs its {@code "a_column_whose_name_is_long_too"} next.
   */
  @FunctionalInterface
  public interface A {
    /**
     * Gives the row its {@code "a_column_whose_name_is_long_too"}.
     */
    B a(String a);
  }

  /**
   * A row that needs its {@code "a_column_whose_name_is_long_two"} next.
   */
  @FunctionalInterface
  public interface B {
    /**
     * Gives the row its {@code "a_column_whose_name_is_long_two"}.
     */
    NewLong63 b(String b);
  }
}
