package bad;

import dev.virga.annotation.Id;
import dev.virga.annotation.Index;
import dev.virga.annotation.RenamedFrom;
import dev.virga.annotation.Table;
import dev.virga.annotation.View;

/** Views whose parts do not go together. */
public final class MadeViews {
  private MadeViews() {}

  @View(value = "made_elsewhere", materialized = true, with = "fillfactor = 70", comment = "Not ours")
  @RenamedFrom("there")
  @Index("id")
  record Elsewhere(@Id @Index long id) {}

  @View(value = "made_blank", query = "  ")
  record Blank(long id) {}

  @View(value = "made_of_parts", query = "select 1 as id", with = "  ", comment = "\0")
  record Parts(long id) {}

  @View(value = "made_indexed", query = "select 1 as id")
  @Index("id")
  record Indexed(@Index long id) {}

  @View(value = "made_kept", query = "select 1 as id", materialized = true)
  @Index("missing")
  record Kept(@Index(name = "kept_one") long id, @Index(name = "kept_one") long other) {}

  @View(value = "made_moved", query = "select 1 as id")
  @RenamedFrom(value = "made_moved", schema = "old")
  record Moved(@RenamedFrom("old_id") long id) {}

  @Table("made_table")
  record ATable(@Id long id) {}

  @View(value = "made_table", query = "select 1 as id", scope = "ATableView")
  record AView(@Id long id) {}
}
