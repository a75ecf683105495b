package odd;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "a_table_whose_name_has_sixty_three_bytes_and_that_is_all_it_has"}: what {@link ATableWhoseNameHasSixtyThreeBytesAndThatIsAllItHas#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewLong63 extends NewRow<ATableWhoseNameHasSixtyThreeBytesAndThatIsAllItHas> {
  /**
   * Starts a row with its {@code "id"}.
   */
  static A id(long id) {
    return new Given(RowValues.of(ATableWhoseNameHasSixtyThreeBytesAndThatIsAllItHas.A_TABLE_WHOSE_NAME_HAS_SIXTY_THREE_BYTES_AND_THAT_IS_ALL_IT_HAS).give(0, id));
  }

  /**
   * A row that needs its {@code "a_column_whose_name_is_long_too"} next.
   */
  interface A {
    /**
     * Gives the row its {@code "a_column_whose_name_is_long_too"}.
     */
    B a(String a);
  }

  /**
   * A row that needs its {@code "a_column_whose_name_is_long_two"} next.
   */
  interface B {
    /**
     * Gives the row its {@code "a_column_whose_name_is_long_two"}.
     */
    NewLong63 b(String b);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<ATableWhoseNameHasSixtyThreeBytesAndThatIsAllItHas> implements NewLong63, A, B {
    Given(RowValues<ATableWhoseNameHasSixtyThreeBytesAndThatIsAllItHas> values) {
      super(values);
    }

    public B a(String a) {
      return new Given(values().give(1, a));
    }

    public NewLong63 b(String b) {
      return new Given(values().give(2, b));
    }
  }
}
