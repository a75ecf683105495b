package billing;

import dev.virga.annotation.*;
import dev.virga.type.Citext;
import java.math.BigDecimal;

/** Somebody who owes something, and how much that was when it was computed last. */
@View(
    value = "debtors",
    query = "select customer, sum(amount) as owed from open_bills group by customer",
    materialized = true)
public record Debtor(@Id @Index(unique = true) Citext customer, @Index BigDecimal owed) {}
