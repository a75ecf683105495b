package billing;

import static dev.virga.sql.Aggregates.*;
import static dev.virga.sql.Sql.*;

import dev.virga.annotation.*;
import dev.virga.sql.Subquery;
import dev.virga.type.Citext;
import java.math.BigDecimal;

/** Somebody who has paid a lot, and how much that was. */
@View("payers")
public record Payer(@Id Citext customer, BigDecimal paid) {
  @ViewQuery
  static Subquery<Payer> query() {
    return from(Bills.BILLS)
        .where(Bills.PAID)
        .groupBy(Bills.CUSTOMER)
        .having(sum(Bills.AMOUNT).ge(new BigDecimal(1000)))
        .select(row(Payer::new, Bills.CUSTOMER, sum(Bills.AMOUNT)));
  }
}
