package bad;

import dev.virga.annotation.Column;
import dev.virga.annotation.Default;
import dev.virga.annotation.HasMany;
import dev.virga.annotation.HasOne;
import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.Index;
import dev.virga.annotation.References;
import dev.virga.annotation.Row;
import dev.virga.annotation.Table;
import dev.virga.annotation.Unique;
import dev.virga.annotation.View;

/** Views that say what only tables can, and tables that take views for tables. */
public final class Views {
  private Views() {}

  @View("viewed")
  @Index("seen")
  record Viewed(@Id @Identity long id, @Unique @Default("0") long seen) {}

  @Table("both")
  @View("both_too")
  record ViewAndTable(@Id long id) {}

  @View("both_rows")
  @Row("both_rows_too")
  record BothRows(long id) {}

  @Table("lookers")
  @HasMany(Viewed.class)
  @HasOne(Unmarked.class)
  record Looker(@Id long id, @References(Viewed.class) long viewedId) {}

  @View("unmarked")
  record Unmarked(@References(Looker.class) long lookerId) {}

  @View("")
  record Unnamed(long id) {}

  @View("stored_views")
  record Stored(
      long id,
      @Column(collation = "C", storage = Column.Storage.PLAIN) String text,
      @Column(comment = "Why") String other) {}

  @Row("stored_rows")
  record StoredRow(@Column(comment = "Why", compression = Column.Compression.LZ4) String text) {}
}
