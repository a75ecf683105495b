package bad;

import dev.virga.annotation.Column;
import dev.virga.annotation.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;

/** Types that do not hold what their components do. */
public final class ColumnTypes {
  private ColumnTypes() {}

  @Table("typed_texts")
  record TypedText(
      @Column(type = "integer") String other,
      @Column(type = "char(4)") int padded,
      @Column(type = "varchar(0)") String none,
      @Column(type = "varchar(10485761)") String longest,
      @Column(type = "varchar(4, 2)") String twice,
      @Column(type = "varchar(4") String open,
      @Column(type = "") String empty,
      @Column(type = "text; drop table texts") String injected) {}

  @Table("formed")
  record Formed(
      @Column(collation = "C") int number,
      @Column(collation = "") String unnamed,
      @Column(storage = Column.Storage.EXTERNAL) long small,
      @Column(storage = Column.Storage.PLAIN, compression = Column.Compression.PGLZ) Instant time,
      @Column(storage = Column.Storage.EXTENDED) BigDecimal decimal,
      @Column(storage = Column.Storage.MAIN, collation = "C") List<Integer> numbers) {}

  @Table("typed_numbers")
  record TypedNumber(
      @Column(type = "bigint") int wider,
      @Column(type = "numeric(1001, 2)") BigDecimal digits,
      @Column(type = "numeric(10, 2)") BigInteger fraction) {}

  @Table("typed_things")
  record TypedThing(
      @Column(type = "timestamp(3)") Instant local,
      @Column(type = "timestamptz(7)") Instant nanoseconds,
      @Column(type = "varchar(4)") List<String> list,
      @Column(type = "integer") Hue number,
      @Column(type = "text") List<Hue> hues) {
    enum Hue {
      SAD
    }
  }
}
