package bad;

import dev.virga.annotation.Column;
import dev.virga.annotation.Computed;
import dev.virga.annotation.Default;
import dev.virga.annotation.Embedded;
import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.Index;
import dev.virga.annotation.OnUpdate;
import dev.virga.annotation.References;
import dev.virga.annotation.Row;
import dev.virga.annotation.Table;
import dev.virga.annotation.Unique;
import dev.virga.annotation.Version;

/** Computed columns and comments that PostgreSQL does not have. */
public final class Computations {
  private Computations() {}

  @Table("given_values")
  record GivenValue(
      @Id @Identity @Computed("1") long id,
      @Computed("lower(text)") @Default("''") String text,
      @Computed("1") @OnUpdate("2") int changed,
      @Computed("1") @Version int version,
      @Computed(" ") int empty) {}

  @Table("read_values")
  @Unique({"first", "second"})
  @Index({"third", "first"})
  record ReadValue(
      @Id @Computed(value = "1", storage = Computed.Storage.VIRTUAL) long id,
      @Computed(value = "2", storage = Computed.Storage.VIRTUAL) int first,
      @Computed(value = "3", storage = Computed.Storage.STORED) int second,
      @Computed(value = "4", storage = Computed.Storage.VIRTUAL) int third,
      @Index @Computed(value = "5", storage = Computed.Storage.VIRTUAL) int fourth,
      @References(ReadValue.class) @Computed(value = "6", storage = Computed.Storage.VIRTUAL) long fifth,
      @Computed(value = "'SAD'", storage = Computed.Storage.VIRTUAL) Feeling feeling) {}

  enum Feeling {
    SAD
  }

  @Table("set_values")
  record SetValue(
      @Id long id,
      @Computed("id - 1") @References(value = SetValue.class, onDelete = References.OnDelete.SET_DEFAULT) long before,
      @Computed("id + 1") @References(value = SetValue.class, onUpdate = References.OnUpdate.CASCADE) long after,
      @Computed("id + 2")
          @References(
              value = SetValue.class,
              onDelete = References.OnDelete.CASCADE,
              onUpdate = References.OnUpdate.RESTRICT)
          long later) {}

  @Row("derived_values")
  record DerivedValue(long id, @Computed("id") long same) {}

  @Table(value = "silent_things", comment = "")
  record SilentThing(@Id @Column(comment = "\0") long id) {}

  @Table("spread_values")
  record SpreadValue(@Id long id, @Embedded Spread spread) {}

  record Spread(@Computed("1") int one, int two) {}
}
