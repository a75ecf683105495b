package bad;

import dev.virga.annotation.Id;
import dev.virga.annotation.Index;
import dev.virga.annotation.RenamedFrom;
import dev.virga.annotation.Table;
import dev.virga.annotation.View;
import dev.virga.annotation.ViewQuery;
import dev.virga.sql.Subquery;

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

  @View("made_by_code")
  @Index("id")
  record ByCode(long id) {
    @ViewQuery
    private Subquery<ByCode> query(int from) throws java.io.IOException {
      throw new java.io.IOException("no query " + from);
    }
  }

  @View("made_by_others")
  record ByOthers(long id) {
    @ViewQuery
    static Subquery<ByCode> query() {
      throw new IllegalStateException();
    }
  }

  @View(value = "made_twice", query = "select 1 as id")
  record Twice(long id) {
    @ViewQuery
    static Subquery<Twice> query() throws IllegalStateException {
      throw new IllegalStateException();
    }
  }

  @View("made_by_two")
  record ByTwo(long id) {
    @ViewQuery
    static Subquery<ByTwo> one() {
      throw new IllegalStateException();
    }

    @ViewQuery
    static Subquery<ByTwo> other() {
      throw new IllegalStateException();
    }
  }

  @Table("made_no_view")
  record NoView(@Id long id) {
    @ViewQuery
    static Subquery<NoView> query() {
      throw new IllegalStateException();
    }
  }
}
