package odd;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "camelCaseTable"}: what {@link CamelCaseTable#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewCamelCase extends NewRow<CamelCaseTable> {
  /**
   * Starts a row with its {@code "user_id"}.
   */
  static UserId2 userID(long userID) {
    return new Given(RowValues.of(CamelCaseTable.CAMEL_CASE_TABLE).give(0, userID));
  }

  /**
   * A row that needs its {@code "user_id2"} next.
   */
  interface UserId2 {
    /**
     * Gives the row its {@code "user_id2"}.
     */
    X1Y userId2(long userId2);
  }

  /**
   * A row that needs its {@code "x1_y"} next.
   */
  interface X1Y {
    /**
     * Gives the row its {@code "x1_y"}.
     */
    URLOfPage x1Y(long x1Y);
  }

  /**
   * A row that needs its {@code "url_of_page"} next.
   */
  interface URLOfPage {
    /**
     * Gives the row its {@code "url_of_page"}.
     */
    A URLOfPage(long URLOfPage);
  }

  /**
   * A row that needs its {@code "a"} next.
   */
  interface A {
    /**
     * Gives the row its {@code "a"}.
     */
    AB a(String a);
  }

  /**
   * A row that needs its {@code "a_b"} next.
   */
  interface AB {
    /**
     * Gives the row its {@code "a_b"}.
     */
    ABc aB(String aB);
  }

  /**
   * A row that needs its {@code "a_bc"} next.
   */
  interface ABc {
    /**
     * Gives the row its {@code "a_bc"}.
     */
    NewCamelCase ABc(String ABc);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<CamelCaseTable> implements NewCamelCase,
      UserId2,
      X1Y,
      URLOfPage,
      A,
      AB,
      ABc {
    Given(RowValues<CamelCaseTable> values) {
      super(values);
    }

    public X1Y userId2(long userId2) {
      return new Given(values().give(1, userId2));
    }

    public URLOfPage x1Y(long x1Y) {
      return new Given(values().give(2, x1Y));
    }

    public A URLOfPage(long URLOfPage) {
      return new Given(values().give(3, URLOfPage));
    }

    public AB a(String a) {
      return new Given(values().give(4, a));
    }

    public ABc aB(String aB) {
      return new Given(values().give(5, aB));
    }

    public NewCamelCase ABc(String ABc) {
      return new Given(values().give(6, ABc));
    }
  }
}
