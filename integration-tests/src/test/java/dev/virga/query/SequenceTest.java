package dev.virga.query;

import static dev.virga.sql.Sequences.*;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.BillingSchema;
import billing.Bills;
import dev.virga.DatabaseException;
import dev.virga.InvalidQueryException;
import dev.virga.kit.ddl.Ddl;
import dev.virga.type.Citext;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.ShopDatabase;

/** Numbers of sequences that belong to no column. */
final class SequenceTest {
  @RegisterExtension
  static final ShopDatabase billing =
      ShopDatabase.withSchema(
          Ddl.create(BillingSchema.definition()).sql()
              + "create schema \"odd 's\"; create sequence \"odd 's\".\"a \"\"b\"\" \\ 'c'\";");

  @BeforeEach
  void beginAnew() {
    billing.execute("truncate bills; alter sequence bill_numbers restart");
  }

  @Test
  void areTaken() {
    List<Long> taken =
        billing.run(select(nextValue("bill_numbers")), "select nextval('\"bill_numbers\"')");

    assertThat(taken).containsExactly(1000L);
  }

  @Test
  void areTheValuesOfColumns() {
    billing.run(
        insertInto(Bills.BILLS)
            .values(
                Bills.NUMBER.from(nextValue("bill_numbers").plus(1_000_000L)),
                Bills.CUSTOMER.from(new Citext("Ann")),
                Bills.AMOUNT.from(BigDecimal.ONE),
                Bills.PAID.from(false)),
        """
        insert into "bills" ("number", "customer", "amount", "paid")
        values (nextval('"bill_numbers"') + ?, ?, ?, ?)""",
        1_000_000L,
        new Citext("Ann"),
        BigDecimal.ONE,
        false);
    assertThat(billing.run(Bills.findMany().select(Bills.NUMBER))).containsExactly(1_001_000L);

    billing.run(
        Bills.update(Bills.NUMBER.set(nextValue("bill_numbers"))).everyRow(),
        "update \"bills\" set \"number\" = nextval('\"bill_numbers\"')");
    assertThat(billing.run(Bills.findMany().select(Bills.NUMBER))).containsExactly(1001L);
  }

  @Test
  void areThoseThatThisConnectionTookLast() {
    billing
        .db()
        .transaction(
            () -> {
              long taken = billing.db().one(select(nextValue("bill_numbers")));
              assertThat(
                      billing.run(
                          select(currentValue("bill_numbers")),
                          "select currval('\"bill_numbers\"')"))
                  .containsExactly(taken);
            });
  }

  @Test
  void areOfASchemaAndOfAnyName() {
    String name = "a \"b\" \\ 'c'";
    billing
        .db()
        .transaction(
            () -> {
              assertThat(
                      billing.run(
                          select(nextValue("odd 's", name)),
                          "select nextval(E'\"odd ''s\".\"a \"\"b\"\" \\\\ ''c''\"')"))
                  .containsExactly(1L);
              assertThat(billing.run(select(currentValue("odd 's", name)))).containsExactly(1L);
            });
  }

  @Test
  void wantANameThatASequenceCanHave() {
    for (String name : List.of("", "n".repeat(64), "a\0b")) {
      assertThatThrownBy(() -> nextValue(name)).isInstanceOf(InvalidQueryException.class);
      assertThatThrownBy(() -> currentValue(name, "numbers"))
          .isInstanceOf(InvalidQueryException.class)
          .hasMessageContaining("names no sequence");
    }
    assertThatThrownBy(() -> billing.run(select(nextValue("bill_numbers\" or 1"))))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("does not exist");
  }
}
