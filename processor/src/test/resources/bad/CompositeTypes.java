package bad;

import dev.virga.annotation.Check;
import dev.virga.annotation.Column;
import dev.virga.annotation.Composite;
import dev.virga.annotation.Default;
import dev.virga.annotation.Id;
import dev.virga.annotation.RenamedFrom;
import dev.virga.annotation.Table;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records that cannot be composite types, and columns of such types. */
public final class CompositeTypes {
  private CompositeTypes() {}

  @Composite("c_none")
  record None() {}

  @Composite("c_no_record")
  static final class NoRecord {}

  @Composite("c_generic")
  record Generic<T>(String value) {}

  @Composite("c_private")
  private record Hidden(String value) {}

  @Composite("")
  record Unnamed(String value) {}

  @Composite("polygon")
  record Reserved(String value) {}

  @Composite(value = "c_commented", comment = "")
  record Commented(String value) {}

  @Composite("c_keys")
  @Table("c_table")
  record TableToo(@Id long id) {}

  @Composite("c_checked")
  record Checked(@Check("value > 0") @Default("1") int value) {}

  @Composite("c_stored")
  record Stored(@Column(storage = Column.Storage.PLAIN) String value) {}

  @Composite("c_typed")
  record Typed(@Column(type = "bigint") String value, @Column(collation = "C") int number) {}

  @Composite("c_money")
  record Money(@Column(type = "money") java.math.BigDecimal value) {}

  @Composite("c_unheld")
  record Unheld(Map<String, String> value, List<List<String>> lists) {}

  @Composite("c_twins")
  record Twins(String value, @Column("value") String other) {}

  @Composite("c_codec")
  record Coded(String codec, int number) {}

  @Composite("c_nullable")
  record Primitive(@Nullable int value) {}

  @Composite("c_itself")
  record Itself(String name, List<Itself> parts) {}

  @Composite("c_first")
  record First(Second second) {}

  @Composite("c_second")
  record Second(@Nullable First first) {}

  @Composite("c_twice")
  record Twice(int value) {}

  @Composite("c_twice")
  record TwiceAgain(int value) {}

  @Composite("c_clash")
  record Clash(int value) {}

  @Composite("c_renamed")
  @RenamedFrom(value = "c_former", schema = "elsewhere")
  record Renamed(@RenamedFrom("number") int number, @RenamedFrom("x") int one, @RenamedFrom("x") int two) {}

  @Table("c_columns")
  record Columns(@Id long id, Itself itself, Good good, @Column(type = "text") Good typed) {}

  @Composite("c_good")
  record Good(int value) {}

  @Table("c_good")
  record Named(@Id long id, Good good) {}
}

/** Has the name that is generated for another. */
final class ClashType {}
