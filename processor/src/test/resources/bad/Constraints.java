package bad;

import dev.virga.annotation.Deferrable;
import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.References;
import dev.virga.annotation.Table;
import dev.virga.annotation.Unique;

/** Unique constraints, foreign keys and identity columns that PostgreSQL does not have. */
public final class Constraints {
  private Constraints() {}

  @Table("seats")
  @Unique(value = {"rank", "place"}, include = "palce")
  @Unique(value = {"place", "rank"}, include = {"id", "id"})
  record Seat(
      @Id long id,
      int rank,
      @Unique(deferrable = Deferrable.INITIALLY_DEFERRED) int place,
      @Unique(include = "name") int number) {}

  @Table("tickets")
  record Ticket(
      @Id long id,
      @References(value = Seat.class, to = "place", deferrable = Deferrable.INITIALLY_IMMEDIATE) int place,
      @References(value = Seat.class, to = "number", match = References.Match.FULL, relation = "other") int number) {}

  @Table("still")
  record Still(@Id @Identity(increment = 0) long id) {}

  @Table("uncached")
  record Uncached(@Id @Identity(cache = 0) int id) {}

  @Table("early")
  record Early(@Id @Identity(start = 0) long id) {}

  @Table("late")
  record Late(@Id @Identity(start = 11, min = 5, max = 10) long id) {}

  @Table("crossed")
  record Crossed(@Id @Identity(min = 10, max = 10) long id) {}

  @Table("wide")
  record Wide(@Id @Identity(min = -32769, max = 32768) short id) {}

  @Table("downward")
  record Downward(@Id @Identity(increment = -1, start = 1) long id) {}
}
