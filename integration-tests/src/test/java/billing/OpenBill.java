package billing;

import dev.virga.annotation.*;
import dev.virga.type.Citext;
import java.math.BigDecimal;

/** A bill that nobody has paid. */
@View(
    value = "open_bills",
    query =
        """
        select number, customer, amount
        from bills
        where not paid
        """,
    with = "security_invoker = true")
public record OpenBill(@Id long number, Citext customer, BigDecimal amount) {}
