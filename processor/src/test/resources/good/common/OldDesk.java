package common;

import dev.virga.annotation.View;
import java.time.Instant;

/** A view of the package. */
@View("oldDesks")
public record OldDesk(long id, Instant madeAt) implements Stamped {}
