package columns;

import dev.virga.sql.GivenRow;
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
    return new Given(RowValues.of(Products.PRODUCTS).give(0, name));
  }

  /**
   * Returns the row with a value for {@code "sold_at"}.
   */
  default NewProduct soldAt(@Nullable Instant soldAt) {
    return new Given(values().give(3, soldAt));
  }

  /**
   * A row that needs its {@code "Price"} next.
   */
  interface Price {
    /**
     * Gives the row its {@code "Price"}.
     */
    Stock price(BigDecimal price);
  }

  /**
   * A row that needs its {@code "stock"} next.
   */
  interface Stock {
    /**
     * Gives the row its {@code "stock"}.
     */
    Tags stock(BigInteger stock);
  }

  /**
   * A row that needs its {@code "tags"} next.
   */
  interface Tags {
    /**
     * Gives the row its {@code "tags"}.
     */
    Text tags(List<String> tags);
  }

  /**
   * A row that needs its {@code "text"} next.
   */
  interface Text {
    /**
     * Gives the row its {@code "text"}.
     */
    NewProduct text(String text);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<Products> implements NewProduct,
      Price,
      Stock,
      Tags,
      Text {
    Given(RowValues<Products> values) {
      super(values);
    }

    public Stock price(BigDecimal price) {
      return new Given(values().give(1, price));
    }

    public Tags stock(BigInteger stock) {
      return new Given(values().give(2, stock));
    }

    public Text tags(List<String> tags) {
      return new Given(values().give(4, tags));
    }

    public NewProduct text(String text) {
      return new Given(values().give(5, text));
    }
  }
}
