package bad;

import dev.virga.annotation.Id;
import dev.virga.annotation.Index;
import dev.virga.annotation.Table;

/** Indexes that PostgreSQL does not have. */
public final class Indexes {
  private Indexes() {}

  @Table("badly_found")
  @Index(on = "lower(text)")
  @Index(value = "text", on = "lower(text)", name = "both_of_them")
  @Index(on = " ", name = "blank")
  @Index(value = "text", where = "")
  @Index(value = "text", include = "txet")
  @Index(value = "text", include = {"id", "id"})
  @Index(value = "text", method = "gin", include = "id")
  @Index(value = "text", method = "using gin")
  @Index(value = {"text", "id"}, method = "hash")
  @Index(where = "id > 0")
  @Index(value = "text", nulls = dev.virga.annotation.Unique.Nulls.NOT_DISTINCT)
  @Index(value = "text", method = "gin", unique = true)
  @Index(value = "text", with = " ")
  record BadlyFound(
      @Id long id,
      @Index(on = "lower(text)", name = "on_component") String text) {}
}
