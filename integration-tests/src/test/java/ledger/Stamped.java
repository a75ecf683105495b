package ledger;

import dev.virga.annotation.*;
import java.time.Instant;

public interface Stamped {
  @Default("now()")
  Instant createdAt();

  @Default("now()")
  @OnUpdate("now()")
  @Index
  Instant updatedAt();
}
