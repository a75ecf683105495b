package bad;

import dev.virga.annotation.Id;
import dev.virga.annotation.Index;
import dev.virga.annotation.Partition;
import dev.virga.annotation.Partitioned;
import dev.virga.annotation.Row;
import dev.virga.annotation.Table;
import dev.virga.annotation.Unique;

/** Partitions that PostgreSQL does not have. */
public final class Partitions {
  private Partitions() {}

  @Table("whole_events")
  @Partition("events_of_nothing")
  record Whole(@Id long id) {}

  @Table("events_by_nothing")
  @Partitioned(by = Partitioned.By.RANGE, on = {})
  record ByNothing(@Id long id) {}

  @Table("misspelt_events")
  @Partitioned(by = Partitioned.By.HASH, on = "idd")
  record Misspelt(int id) {}

  @Table("listed_events")
  @Partitioned(by = Partitioned.By.LIST, on = {"id", "kind"})
  @Partition(value = "listed_events_1", from = "1", to = "2")
  @Partition(value = "listed_events_2", values = " ")
  @Partition("listed_events_3")
  @Partition("listed_events_4")
  record Listed(@Id int id, @Id int kind) {}

  @Table("ranged_events")
  @Partitioned(by = Partitioned.By.RANGE, on = "kind")
  @Unique({"id", "other"})
  @Index(value = "other", unique = true)
  @Partition(value = "ranged_events_1", from = "1")
  @Partition(value = "ranged_events_1", from = "1", to = "2")
  @Partition(value = "ranged_events_of_a_name_that_is_so_long_that_postgresql_cuts_it_off", from = "2", to = "3")
  @Partition(value = "ranged_events_2", from = "1", to = "2", values = "4")
  record Ranged(@Id int id, int kind, @Unique @Index(unique = true) int other) {}

  @Table("hashed_events")
  @Partitioned(by = Partitioned.By.HASH, on = "id")
  @Partition(value = "hashed_events_1", modulus = 2, remainder = 2)
  @Partition("hashed_events_2")
  record Hashed(@Id int id) {}

  @Row("events_of_a_query")
  @Partitioned(by = Partitioned.By.RANGE, on = "id")
  @Partition("events_of_a_row")
  record OfAQuery(int id) {}
}
