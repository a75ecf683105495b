package common;

import dev.virga.annotation.Default;
import dev.virga.annotation.Embedded;
import dev.virga.annotation.Table;
import java.time.Instant;

/** Inherits one interface by two ways. */
@Table("desks")
public record Desk(
    Long id, Instant madeAt, @Default("'nobody'") String madeBy, @Embedded Place firstPlace)
    implements Keyed<Long>, Audited, Stamped {

  /** A part of a table inherits too. */
  public record Place(String roomName, int floorNumber) implements Numbered {}

  interface Numbered {
    @Default("0")
    int floorNumber();
  }
}
