package ledger;

import dev.virga.annotation.*;
import java.time.Instant;

@Table("accounts")
public record Account(
    @Id @Identity long id,
    @Unique String name,
    Currency currency,
    Instant createdAt,
    Instant updatedAt)
    implements Stamped {

  public enum Currency {
    EUR,
    USD
  }
}
