package shop;

import dev.virga.annotation.Row;
import org.jspecify.annotations.Nullable;

/** What a customer has ordered; the row of a derived table. */
@Row("customer_totals")
public record CustomerTotal(long customerId, long orders, @Nullable String city) {}
