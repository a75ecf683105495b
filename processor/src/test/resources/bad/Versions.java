package bad;

import dev.virga.annotation.Default;
import dev.virga.annotation.Id;
import dev.virga.annotation.OnUpdate;
import dev.virga.annotation.Row;
import dev.virga.annotation.Table;
import dev.virga.annotation.Version;
import org.jspecify.annotations.Nullable;

/** Versions that cannot be one. */
public final class Versions {
  private Versions() {}

  @Table("texts")
  record Texts(@Id long id, @Version String version) {}

  @Table("maybes")
  record Maybes(@Id long id, @Version @Nullable Integer version) {}

  @Table("twos")
  record Twos(@Id long id, @Version int version, @Version int other) {}

  @Table("unkeyed")
  record Unkeyed(String text, @Version int version) {}

  @Table("keyed")
  record Keyed(@Id @Version long id) {}

  @Table("counted")
  record Counted(@Id long id, @Version @Default("0") @OnUpdate("version + 1") int version) {}

  @Row("derived")
  record Derived(long id, @Version int version) {}
}
