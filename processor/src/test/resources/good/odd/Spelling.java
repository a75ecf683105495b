package odd;

import dev.virga.annotation.Column;
import dev.virga.annotation.Default;
import dev.virga.annotation.EnumType;
import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.Identity.Generation;
import dev.virga.annotation.References;
import dev.virga.annotation.Table;
import dev.virga.annotation.Unique;

/** Upper case, spaces, quotes, signs, letters of other scripts, lengths. */
public interface Spelling {
  @Table("Order Items")
  record Item(@Id @Identity(Generation.BY_DEFAULT) @Column("Item Id") long id, @Column("a \"quoted\" name") String name) {}

  @Table("it's a \"table\"")
  record Quoted(@Id @Identity(Generation.BY_DEFAULT) @Column("it's \\ a column") long id, @References(Item.class) long itemId) {}

  @Table("*/ } {@link \\u0041 <b> & */")
  record Comment(@Id @Column("*/ } {@code \\u0041 \\") long id, @Default("'*/ } @x \\u0041 \n $L $$'") String body) {}

  @Table("ORDERS")
  record UpperCase(@Id @Column("ID") long id) {}

  @Table("camelCaseTable")
  record CamelCase(@Id long userID, long userId2, long x1Y, long URLOfPage, String a, String aB, String ABc) {}

  @Table("pay$roll")
  record Dollar(@Id long dollar$, String $, String _x, String x__y) {}

  @Table("größe")
  record Größe(@Id @Column("größe") long maß, String straße, String naïveÉtat) {}

  @Table("用户")
  record 用户记录(@Id long 编号, @Unique String 名字) {}

  @EnumType(value = "a \"quoted\" mood", schema = "Moods")
  enum Mood {
    GOOD
  }

  @Table("moody")
  record Moody(@Id long id, Mood mood) {}

  @Table("x")
  record X(@Id long x2, @References(Y.class) long yId) {}

  @Table("y")
  record Y(@Id long id, @References(X.class) long X2) {}

  @Table("2fa")
  record SecondFactor(@Id long id) {}

  @Table("a_table_whose_name_has_sixty_three_bytes_and_that_is_all_it_has")
  record Long63(@Id long id, @Unique @Column("a_column_whose_name_is_long_too") String a, @Unique @Column("a_column_whose_name_is_long_two") String b) {}
}
