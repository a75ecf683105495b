package versioned;

import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.Table;
import dev.virga.annotation.Version;

/** Tables whose rows have versions. */
@Table("pages")
public record Page(@Id @Identity long id, String text, @Version int version) {
  /** Names that the parameters of methods have too. */
  @Table("oddities")
  public record Oddity(@Id long first, @Id long more, String changes, @Version short current) {}
}
