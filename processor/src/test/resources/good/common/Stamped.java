package common;

import dev.virga.annotation.Default;
import dev.virga.annotation.Index;
import java.time.Instant;

/** Inherited twice by some. */
public interface Stamped {
  @Index
  @Default("now()")
  Instant madeAt();

  /** What is computed, and no component. */
  default boolean isOld() {
    return madeAt().isBefore(Instant.EPOCH);
  }
}
