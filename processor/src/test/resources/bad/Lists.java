package bad;

import dev.virga.annotation.Check;
import dev.virga.annotation.Default;
import dev.virga.annotation.Id;
import dev.virga.annotation.Index;
import dev.virga.annotation.OnUpdate;
import dev.virga.annotation.Table;
import dev.virga.annotation.Unique;

/** Indexes, unique constraints, checks and expressions that name nothing. */
public final class Lists {
  private Lists() {}

  @Table("unknowns")
  @Index("autorId")
  @Index({"title", "author_id"})
  @Unique({"title", "ttile"})
  @Unique("somethingElse")
  record Unknowns(@Id long id, long authorId, String title) {}

  @Table("misplaced_lists")
  @Index
  @Index(name = "an_index")
  @Unique({})
  @Unique({"title", "title"})
  record Misplaced(@Id long id, @Index("title") String title, @Unique({"id", "name"}) String name) {}

  @Table("constraint_names")
  @Index(value = "a", name = "one")
  @Unique(value = {"a", "b"}, name = "one")
  @Check(value = "a > 0", name = "constraint_names")
  record ConstraintNames(@Id long id, long a, long b) {}

  @Table("expressions")
  @Check("")
  record Expressions(@Id long id, @Default("") String a, @OnUpdate(" ") String b, @Check("\0") String c) {}
}
