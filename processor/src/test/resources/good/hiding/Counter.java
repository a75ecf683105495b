package hiding;

import dev.virga.annotation.Id;
import dev.virga.annotation.Table;

@Table("counters")
public record Counter(@Id long id, java.lang.Long count, List list) {
  public enum List {
    A
  }
}
