package objects;

import dev.virga.annotation.Id;
import dev.virga.annotation.Index;
import dev.virga.annotation.View;
import java.math.BigDecimal;

@View(
    value = "customer_totals",
    schema = "reports",
    query = "select customer, sum(total) as total from shop.app_invoices group by customer",
    materialized = true,
    with = "fillfactor = 70")
@Index(value = {"total", "customer"}, name = "by_total")
record CustomerTotal(@Id @Index(unique = true) String customer, BigDecimal total) {}
