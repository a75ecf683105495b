package bad;

import dev.virga.annotation.Default;
import dev.virga.annotation.Id;
import dev.virga.annotation.References;
import dev.virga.annotation.References.OnDelete;
import dev.virga.annotation.References.OnUpdate;
import dev.virga.annotation.Row;
import dev.virga.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Foreign keys that refer to nothing, or do what they cannot. */
public final class ForeignKeys {
  private ForeignKeys() {}

  enum Size {
    S
  }

  @Table("whole_keys")
  record WholeKey(@Id long id) {}

  @Table("pair_keys")
  record PairKey(@Id long a, @Id long b) {}

  @Table("no_keys")
  record NoKey(long a) {}

  @Row("some_row")
  record SomeRow(long id) {}

  @Table("size_keys")
  record SizeKey(@Id Size size) {}

  @Table("targets")
  record Targets(
      @References(String.class) String a,
      @References(SomeRow.class) long b,
      @References(int.class) long c,
      @References(WholeKey[].class) long d,
      @References(NoKey.class) long e,
      @References(PairKey.class) long f) {}

  @Table("key_types")
  record KeyTypes(
      @References(WholeKey.class) int a,
      @References(WholeKey.class) String b,
      @References(SizeKey.class) Thread.State c,
      @References(SizeKey.class) Size d,
      @References(WholeKey.class) @Nullable Long e) {}

  @Table("actions")
  record Actions(
      @References(value = WholeKey.class, onDelete = OnDelete.SET_NULL) long a,
      @References(value = WholeKey.class, onUpdate = OnUpdate.SET_NULL) long b,
      @References(value = WholeKey.class, onDelete = OnDelete.SET_DEFAULT) long c,
      @Default("1") @References(value = WholeKey.class, onDelete = OnDelete.SET_DEFAULT) long d,
      @References(value = WholeKey.class, onDelete = OnDelete.SET_NULL) @Nullable Long e) {}
}
