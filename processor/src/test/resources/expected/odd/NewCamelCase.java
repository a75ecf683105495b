package odd;

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
    return needingUserId2(RowValues.of(CamelCaseTable.CAMEL_CASE_TABLE).with(0, userID));
  }

  private static UserId2 needingUserId2(RowValues<CamelCaseTable> values) {
    return userId2 -> needingX1Y(values.with(1, userId2));
  }

  private static X1Y needingX1Y(RowValues<CamelCaseTable> values) {
    return x1Y -> needingURLOfPage(values.with(2, x1Y));
  }

  private static URLOfPage needingURLOfPage(RowValues<CamelCaseTable> values) {
    return URLOfPage -> needingA(values.with(3, URLOfPage));
  }

  private static A needingA(RowValues<CamelCaseTable> values) {
    return a -> needingAB(values.with(4, a));
  }

  private static AB needingAB(RowValues<CamelCaseTable> values) {
    return aB -> needingABc(values.with(5, aB));
  }

  private static ABc needingABc(RowValues<CamelCaseTable> values) {
    return ABc -> new Given(values.with(6, ABc));
  }

  /**
   * A row that needs its {@code "user_id2"} next.
   */
  @FunctionalInterface
  interface UserId2 {
    /**
     * Gives the row its {@code "user_id2"}.
     */
    X1Y userId2(long userId2);
  }

  /**
   * A row that needs its {@code "x1_y"} next.
   */
  @FunctionalInterface
  interface X1Y {
    /**
     * Gives the row its {@code "x1_y"}.
     */
    URLOfPage x1Y(long x1Y);
  }

  /**
   * A row that needs its {@code "url_of_page"} next.
   */
  @FunctionalInterface
  interface URLOfPage {
    /**
     * Gives the row its {@code "url_of_page"}.
     */
    A URLOfPage(long URLOfPage);
  }

  /**
   * A row that needs its {@code "a"} next.
   */
  @FunctionalInterface
  interface A {
    /**
     * Gives the row its {@code "a"}.
     */
    AB a(String a);
  }

  /**
   * A row that needs its {@code "a_b"} next.
   */
  @FunctionalInterface
  interface AB {
    /**
     * Gives the row its {@code "a_b"}.
     */
    ABc aB(String aB);
  }

  /**
   * A row that needs its {@code "a_bc"} next.
   */
  @FunctionalInterface
  interface ABc {
    /**
     * Gives the row its {@code "a_bc"}.
     */
    NewCamelCase ABc(String ABc);
  }

  /**
   * The values that a row has so far.
   */
  record Given(RowValues<CamelCaseTable> values) implements NewCamelCase {
    @Override
    public String toString() {
      return values.toString();
    }
  }
}
