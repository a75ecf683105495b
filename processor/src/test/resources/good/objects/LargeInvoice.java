package objects;

import dev.virga.annotation.Id;
import dev.virga.annotation.RenamedFrom;
import dev.virga.annotation.View;
import java.math.BigDecimal;

@View(
    value = "large_invoices",
    query =
        """
        select number, total
        from shop.app_invoices
        where total > 1000;
        """,
    with = "security_invoker = true",
    comment = "Those that somebody looks at")
@RenamedFrom("big_invoices")
record LargeInvoice(@Id long number, BigDecimal total) {}
