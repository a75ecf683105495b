package bad;

import dev.virga.annotation.Column;
import dev.virga.annotation.Id;
import dev.virga.annotation.RenamedFrom;
import dev.virga.annotation.Row;
import dev.virga.annotation.Shape;
import dev.virga.annotation.Table;

/** Former names that nothing can have had, and some that stand where there is no name. */
public final class Renames {
  private Renames() {}

  @RenamedFrom("renamed_same")
  @Table("renamed_same")
  record StillSame(@Id long id) {}

  @RenamedFrom(value = "", schema = "nul\0")
  @Table("renamed_empty")
  record OnceEmpty(@Id long id) {}

  @Table("renamed_columns")
  record OnceOther(
      @Id long id,
      @RenamedFrom("about") String about,
      @RenamedFrom("about") String bio,
      @RenamedFrom("swapped_b") @Column("swapped_a") long swapA,
      @RenamedFrom("swapped_a") @Column("swapped_b") long swapB,
      @RenamedFrom("one") long first,
      @RenamedFrom("one") long second,
      @RenamedFrom("\ud800") long half,
      @RenamedFrom(value = "two", schema = "public") long two2) {}

  @RenamedFrom("temper")
  enum Temper {
    @RenamedFrom("OKAY")
    OK,
    @RenamedFrom("OK")
    FINE,
    @RenamedFrom("BLUE")
    SAD,
    @RenamedFrom("BLUE")
    LOW,
    @RenamedFrom("HIGH")
    HIGH
  }

  @Table("renamed_tempers")
  record Tempers(@Id long id, Temper temper) {}

  @RenamedFrom("rows")
  @Row("renamed_rows")
  record OnceRow(@RenamedFrom("old") long id) {}

  @RenamedFrom("shapes")
  @Shape(Tempers.class)
  record OfTempers(@RenamedFrom("old") long id) {}

  @RenamedFrom("plain")
  record OncePlain(@RenamedFrom("old") long id) {}

  @RenamedFrom("field")
  static final long FIELD = 1;
}
