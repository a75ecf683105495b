package columns;

import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "products"}: what {@link Products#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewProduct extends NewRow<Products> {
  /**
   * Starts a row with its {@code "name"}.
   */
  static Price name(Product.Name name) {
    return needingPrice(RowValues.of(Products.PRODUCTS).with(0, name));
  }

  private static Price needingPrice(RowValues<Products> values) {
    return price -> needingStock(values.with(1, price));
  }

  private static Stock needingStock(RowValues<Products> values) {
    return stock -> needingTags(values.with(2, stock));
  }

  private static Tags needingTags(RowValues<Products> values) {
    return tags -> needingText(values.with(4, tags));
  }

  private static Text needingText(RowValues<Products> values) {
    return text -> new Given(values.with(5, text));
  }

  /**
   * Returns the row with a value for {@code "sold_at"}.
   */
  default NewProduct soldAt(@Nullable Instant soldAt) {
    return new Given(values().with(3, soldAt));
  }

  /**
   * A row that needs its {@code "Price"} next.
   */
  @FunctionalInterface
  interface Price {
    /**
     * Gives the row its {@code "Price"}.
     */
    Stock price(BigDecimal price);
  }

  /**
   * A row that needs its {@code "stock"} next.
   */
  @FunctionalInterface
  interface Stock {
    /**
     * Gives the row its {@code "stock"}.
     */
    Tags stock(BigInteger stock);
  }

  /**
   * A row that needs its {@code "tags"} next.
   */
  @FunctionalInterface
  interface Tags {
    /**
     * Gives the row its {@code "tags"}.
     */
    Text tags(List<String> tags);
  }

  /**
   * A row that needs its {@code "text"} next.
   */
  @FunctionalInterface
  interface Text {
    /**
     * Gives the row its {@code "text"}.
     */
    NewProduct text(String text);
  }

  /**
   * The values that a row has so far.
   */
  record Given(RowValues<Products> values) implements NewProduct {
    @Override
    public String toString() {
      return values.toString();
    }
  }
}
