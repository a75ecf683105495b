package dev.virga.query;

import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.BillingSchema;
import billing.Bills;
import billing.Debtors;
import billing.NewBill;
import billing.OpenBills;
import dev.virga.DatabaseException;
import dev.virga.kit.ddl.Ddl;
import dev.virga.type.Citext;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.ShopDatabase;

/** Materialized views whose rows are computed anew. */
final class RefreshTest {
  @RegisterExtension
  static final ShopDatabase billing =
      ShopDatabase.withSchema(Ddl.create(BillingSchema.definition()).sql());

  @BeforeEach
  void oneBill() {
    billing.execute("truncate bills; refresh materialized view debtors");
    billing.run(
        Bills.insert(NewBill.customer(new Citext("Ann")).amount(BigDecimal.TEN).paid(false)));
  }

  @Test
  void computesTheRowsAnew() {
    assertThat(billing.run(Debtors.count())).isZero();

    assertThat(billing.run(Debtors.refresh(), "refresh materialized view \"debtors\"")).isZero();

    assertThat(billing.run(Debtors.count())).isEqualTo(1);
  }

  @Test
  void letsOthersReadMeanwhile() {
    assertThat(
            billing.run(
                Debtors.refresh().concurrently(),
                "refresh materialized view concurrently \"debtors\""))
        .isZero();

    assertThat(billing.run(Debtors.count())).isEqualTo(1);
  }

  @Test
  void isUndoneWithItsTransaction() {
    billing.undone(
        () -> {
          billing.run(Debtors.refresh());
          assertThat(billing.run(Debtors.count())).isEqualTo(1);
        });

    assertThat(billing.run(Debtors.count())).isZero();
  }

  @Test
  void isOfViewsThatAreMadeInAnotherWay() {
    billing.run(refreshMaterializedView(Debtors.DEBTORS), "refresh materialized view \"debtors\"");
    assertThatThrownBy(() -> billing.run(refreshMaterializedView(OpenBills.OPEN_BILLS)))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("or materialized view");
  }
}
