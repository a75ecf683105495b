package odd;

import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "camelCaseTable"}: what {@link CamelCaseTable#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public final class NewCamelCase implements NewRow<CamelCaseTable> {
  private static final RowValues<CamelCaseTable> NONE = RowValues.of(CamelCaseTable.CAMEL_CASE_TABLE);

  private final RowValues<CamelCaseTable> values;

  private NewCamelCase(RowValues<CamelCaseTable> values) {
    this.values = values;
  }

  /**
   * Starts a row with its {@code "user_id"}.
   */
  public static UserId2 userID(long userID) {
    return userId2(NONE.with(0, userID));
  }

  private static UserId2 userId2(RowValues<CamelCaseTable> values) {
    return userId2 -> x1Y(values.with(1, userId2));
  }

  private static X1Y x1Y(RowValues<CamelCaseTable> values) {
    return x1Y -> URLOfPage(values.with(2, x1Y));
  }

  private static URLOfPage URLOfPage(RowValues<CamelCaseTable> values) {
    return URLOfPage -> a(values.with(3, URLOfPage));
  }

  private static A a(RowValues<CamelCaseTable> values) {
    return a -> aB(values.with(4, a));
  }

  private static AB aB(RowValues<CamelCaseTable> values) {
    return aB -> ABc(values.with(5, aB));
  }

  private static ABc ABc(RowValues<CamelCaseTable> values) {
    return ABc -> new NewCamelCase(values.with(6, ABc));
  }

  @Override
  public RowValues<CamelCaseTable> values() {
    return values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewCamelCase that && values.equals(that.values);
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
   * A row that needs its {@code "user_id2"} next.
   */
  @FunctionalInterface
  public interface UserId2 {
    /**
     * Gives the row its {@code "user_id2"}.
     */
    X1Y userId2(long userId2);
  }

  /**
   * A row that needs its {@code "x1_y"} next.
   */
  @FunctionalInterface
  public interface X1Y {
    /**
     * Gives the row its {@code "x1_y"}.
     */
    URLOfPage x1Y(long x1Y);
  }

  /**
   * A row that needs its {@code "url_of_page"} next.
   */
  @FunctionalInterface
  public interface URLOfPage {
    /**
     * Gives the row its {@code "url_of_page"}.
     */
    A URLOfPage(long URLOfPage);
  }

  /**
   * A row that needs its {@code "a"} next.
   */
  @FunctionalInterface
  public interface A {
    /**
     * Gives the row its {@code "a"}.
     */
    AB a(String a);
  }

  /**
   * A row that needs its {@code "a_b"} next.
   */
  @FunctionalInterface
  public interface AB {
    /**
     * Gives the row its {@code "a_b"}.
     */
    ABc aB(String aB);
  }

  /**
   * A row that needs its {@code "a_bc"} next.
   */
  @FunctionalInterface
  public interface ABc {
    /**
     * Gives the row its {@code "a_bc"}.
     */
    NewCamelCase ABc(String ABc);
  }
}
