package bad;

import dev.virga.annotation.Check;
import dev.virga.annotation.Column;
import dev.virga.annotation.Default;
import dev.virga.annotation.Domain;
import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.Index;
import dev.virga.annotation.RenamedFrom;
import dev.virga.annotation.Table;
import dev.virga.annotation.Unique;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records that cannot be domains, and columns that are of domains and of something else. */
public final class Domains {
  private Domains() {}

  @Domain("d_two_parts")
  record TwoParts(long one, long two) {}

  @Domain("d_no_parts")
  record NoParts() {}

  @Domain("d_no_record")
  static final class NoRecord {}

  @Domain("d_generic_domains")
  record Generic<T>(String value) {}

  @Domain("d_lists")
  record Listed(List<String> value) {}

  @Domain("d_perhaps")
  record Perhaps(Optional<String> value) {}

  @Domain("d_nullables")
  record MayBeNull(@Nullable String value) {}

  @Domain("d_moods")
  record Mood(Feeling feeling) {}

  enum Feeling {
    GOOD,
    BAD
  }

  @Domain("d_wrapped")
  record Wrapped(Good value) {}

  @Domain("d_objects")
  record AnyObject(Object value) {}

  @Domain("")
  record Unnamed(String value) {}

  @Domain("a_name_of_sixty_four_bytes_which_is_one_more_than_there_can_be__")
  record LongName(String value) {}

  @Domain("date")
  record Reserved(String value) {}

  @Domain(value = "d_in_schema", schema = "a_name_of_sixty_four_bytes_which_is_one_more_than_there_can_be__")
  record InSchema(String value) {}

  @Domain(value = "d_commented", comment = "")
  record Commented(String value) {}

  @Domain("d_checked")
  @Check("")
  @Check(value = "value <> ''", name = "taken")
  record Checked(@Check(value = "value <> 'x'", name = "taken") String value) {}

  @Domain("d_empty_default")
  record EmptyDefault(@Default("") String value) {}

  @Domain("d_typed")
  record Typed(@Column(type = "bigint") String value) {}

  @Domain("d_collated")
  record Collated(@Column(collation = "C") long value) {}

  @Domain("d_columns")
  @Index("value")
  record LikeColumn(@Unique @Column(value = "v", storage = Column.Storage.MAIN) String value) {}

  @Domain("d_tables")
  @Table("d_also_tables")
  record AlsoTable(@Id long value) {}

  @Domain("d_renamed")
  @RenamedFrom("d_renamed")
  record Renamed(String value) {}

  @Domain("d_moved")
  @RenamedFrom(value = "d_before", schema = "other")
  record Moved(String value) {}

  @Domain("d_good")
  record Good(@Column(type = "varchar(10)") String value) {}

  @Domain("d_good")
  record GoodToo(String value) {}

  @Domain("d_numbers")
  record Number(long value) {}

  @Table("d_users")
  record User(@Id @Identity Number id, @Column(type = "varchar(20)") Good name, @Column(type = "text[]") List<Good> names) {}

  @Domain("d_money")
  record Money(@Column(type = "money") java.math.BigDecimal value) {}
}
