package objects;

import dev.virga.annotation.Default;
import dev.virga.annotation.Id;
import dev.virga.annotation.Table;
import java.math.BigDecimal;

@Table("invoices")
record Invoice(@Id @Default("nextval('billing.invoice_numbers')") long number, String customer, BigDecimal total) {}
