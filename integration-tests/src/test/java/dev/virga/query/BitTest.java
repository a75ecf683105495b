package dev.virga.query;

import static dev.virga.sql.Functions.castToNumber;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.Products.ID;
import static shop.Products.PRICE;
import static shop.Products.PRODUCTS;
import static shop.Products.STOCK;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Codecs;
import dev.virga.sql.Expr;
import dev.virga.sql.Param;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Products;
import shop.ShopDatabase;

/** Operators of the bits of whole numbers. The saw has a stock of 5, the top one of 100. */
final class BitTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  private static <V> List<V> ofSawAndTop(
      Expr<? super Products, V> expression, String sql, Object... parameters) {
    return shop.run(
        from(PRODUCTS).where(STOCK.in(val(5), val(100))).orderBy(ID.asc()).select(expression),
        "select " + sql + " from \"products\" where \"stock\" in (?, ?) order by \"id\"",
        Stream.concat(Arrays.stream(parameters), Stream.of(5, 100)).toArray());
  }

  @Test
  void bitsOfTwoNumbers() {
    assertThat(ofSawAndTop(STOCK.bitAnd(4), "\"stock\" & ?", 4)).containsExactly(4, 4);
    assertThat(ofSawAndTop(STOCK.bitOr(2), "\"stock\" | ?", 2)).containsExactly(7, 102);
    assertThat(ofSawAndTop(STOCK.bitXor(1), "\"stock\" # ?", 1)).containsExactly(4, 101);
    assertThat(ofSawAndTop(STOCK.bitXor(STOCK), "\"stock\" # \"stock\"")).containsExactly(0, 0);
    assertThat(ofSawAndTop(STOCK.bitAnd(STOCK.plus(1)), "\"stock\" & \"stock\" + ?", 1))
        .containsExactly(4, 100);
    assertThat(ofSawAndTop(STOCK.bitOr(STOCK), "\"stock\" | \"stock\"")).containsExactly(5, 100);
  }

  @Test
  void bitsOfOneNumber() {
    assertThat(ofSawAndTop(STOCK.bitNot(), "~\"stock\"")).containsExactly(-6, -101);
    assertThat(ofSawAndTop(STOCK.negated().bitNot(), "~(-\"stock\")")).containsExactly(4, 99);
    assertThat(ofSawAndTop(STOCK.bitNot().negated(), "-(~\"stock\")")).containsExactly(6, 101);
    assertThat(ofSawAndTop(STOCK.bitAnd(6).bitNot(), "~(\"stock\" & ?)", 6))
        .containsExactly(-5, -5);
    assertThat(ofSawAndTop(STOCK.bitNot().plus(1), "(~\"stock\") + ?", 1))
        .containsExactly(-5, -100);
  }

  @Test
  void bitsMove() {
    assertThat(ofSawAndTop(STOCK.shiftLeft(1), "\"stock\" << ?", 1)).containsExactly(10, 200);
    assertThat(ofSawAndTop(STOCK.shiftRight(2), "\"stock\" >> ?", 2)).containsExactly(1, 25);
    assertThat(ofSawAndTop(STOCK.shiftLeft(STOCK.bitAnd(1)), "\"stock\" << (\"stock\" & ?)", 1))
        .containsExactly(10, 100);
    assertThat(ofSawAndTop(STOCK.shiftRight(STOCK), "\"stock\" >> \"stock\"")).hasSize(2);
  }

  @Test
  void aFlagIsSet() {
    var flagged =
        prepare((Param<Integer> flag) -> from(PRODUCTS).where(STOCK.bitAnd(flag).ne(0)).select(ID));
    assertThat(
            shop.run(
                flagged.with(1), "select \"id\" from \"products\" where \"stock\" & ? <> ?", 1, 0))
        .containsExactly(1L, 4L);
  }

  @Test
  void refusesBitsOfOtherNumbers() {
    assertThatThrownBy(() -> PRICE.bitAnd(PRICE))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage(
            "PostgreSQL has no operators of bits for a numeric: say castToNumber(..., Codecs.LONG) first");
    assertThatThrownBy(PRICE::bitNot).isInstanceOf(InvalidQueryException.class);
    assertThat(
            ofSawAndTop(castToNumber(PRICE, Codecs.LONG).bitAnd(2L), "\"price\"::bigint & ?", 2L))
        .containsExactly(0L, 0L);
  }
}
