package odd;

import dev.virga.annotation.Id;
import dev.virga.annotation.Table;

/** Old, and used all the same. */
@Deprecated
@Table("hidden_ones")
record Hidden(@Id long id, Old old) {
  @Deprecated
  enum Old {}
}
