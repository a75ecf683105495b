package bad;

import dev.virga.annotation.Default;
import dev.virga.annotation.Id;
import dev.virga.annotation.References;
import dev.virga.annotation.References.OnDelete;
import dev.virga.annotation.References.OnUpdate;
import dev.virga.annotation.Row;
import dev.virga.annotation.Table;
import dev.virga.annotation.Unique;
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

  @Table("unique_keys")
  @Unique({"x", "y"})
  record UniqueKey(@Id long id, @Unique String code, long x, long y, long z) {}

  @Table("other_keys")
  record OtherKeys(
      @References(value = UniqueKey.class, to = "z") long a,
      @References(value = UniqueKey.class, to = "cod") String b,
      @References(value = UniqueKey.class, to = {"x", "y"}) long c,
      @References(value = UniqueKey.class, to = "code") long d,
      @References(value = UniqueKey.class, by = "e") long e,
      @References(value = UniqueKey.class, to = "code") String f) {}

  @Table("wide_keys")
  @References(WholeKey.class)
  @References(value = PairKey.class, by = {"a", "missing"})
  @References(value = PairKey.class, by = {"a", "a"})
  @References(value = PairKey.class, by = {"a", "text"})
  @References(value = PairKey.class, by = {"a", "b", "c"})
  @References(value = UniqueKey.class, by = {"a", "b"}, to = {"x", "z"})
  @References(value = UniqueKey.class, by = {"a", "b"}, to = {"y", "x"}, relation = "right")
  @References(value = NoKey.class, by = {"a", "b"})
  @References(value = PairKey.class, by = {"b", "c"}, relation = "nulled", onDelete = OnDelete.SET_NULL)
  record WideKeys(long a, long b, long c, String text) {}

  @Row("row_keys")
  @References(value = PairKey.class, by = {"a", "missing"})
  record RowKeys(long a, @References(String.class) long b) {}
}
