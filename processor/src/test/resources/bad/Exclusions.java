package bad;

import dev.virga.annotation.Exclude;
import dev.virga.annotation.Id;
import dev.virga.annotation.Row;
import dev.virga.annotation.Table;

/** Exclusion constraints that PostgreSQL does not have. */
public final class Exclusions {
  private Exclusions() {}

  @Table("stays_apart")
  @Exclude({})
  @Exclude("room")
  @Exclude({"room with =", " "})
  @Exclude("rom with =")
  @Exclude("room + 1 with =")
  @Exclude(value = "room with =", method = "gin", name = "by_gin")
  @Exclude(value = "room with =", where = "", name = "of_nothing")
  @Exclude(value = "room with =", name = "apart_twice")
  @Exclude(value = "room with <>", name = "apart_twice")
  record Stay(@Id long id, int room) {}

  @Row("rooms_apart")
  @Exclude("room with =")
  record Room(int room) {}
}
