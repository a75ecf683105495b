package ledger;

import dev.virga.annotation.*;
import java.math.BigDecimal;
import java.time.Instant;

@Table("entries")
public record Entry(
    @Id @Identity long id,
    @References(Account.class) long accountId,
    BigDecimal amount,
    @Default("date_trunc('day', now())") Instant createdAt,
    Instant updatedAt)
    implements Stamped {}
