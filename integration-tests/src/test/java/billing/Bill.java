package billing;

import dev.virga.annotation.*;
import dev.virga.type.Citext;
import java.math.BigDecimal;

/** What somebody has to pay. */
@Table("bills")
@Policy(value = "audited", to = "accountant", using = "true")
public record Bill(
    @Id @Default("nextval('bill_numbers')") long number,
    Citext customer,
    BigDecimal amount,
    boolean paid) {}
