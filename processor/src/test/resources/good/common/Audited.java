package common;

import dev.virga.annotation.Check;
import dev.virga.annotation.Default;
import java.time.Instant;

/** Says something else of what it inherits. */
public interface Audited extends Stamped {
  @Override
  @Default("transaction_timestamp()")
  Instant madeAt();

  @Check("\"madeBy\" <> ''")
  String madeBy();
}
