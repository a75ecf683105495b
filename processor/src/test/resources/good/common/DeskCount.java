package common;

import dev.virga.annotation.Row;
import java.time.Instant;

/** Is not stored: the interface's annotations mean nothing to it. */
@Row("deskCounts")
public record DeskCount(long id, Instant madeAt, long deskCount) implements Stamped {}
