package objects;

import static dev.virga.sql.Sql.*;

import dev.virga.annotation.Id;
import dev.virga.annotation.View;
import dev.virga.annotation.ViewQuery;
import dev.virga.sql.Select;
import java.math.BigDecimal;

@View(value = "large_totals", schema = "reports")
record LargeTotal(@Id String customer, BigDecimal total) {
  @ViewQuery
  static Select<LargeTotal> large() {
    return from(CustomerTotals.CUSTOMER_TOTALS)
        .where(CustomerTotals.TOTAL.gt(BigDecimal.TEN))
        .select(row(LargeTotal::new, CustomerTotals.CUSTOMER, CustomerTotals.TOTAL));
  }
}
