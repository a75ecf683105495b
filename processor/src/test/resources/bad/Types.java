package bad;

import dev.virga.annotation.Id;
import dev.virga.annotation.Table;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What a column cannot hold. */
public final class Types {
  private Types() {}

  private enum Secret {
    A
  }

  @Table("unsupported")
  record Unsupported(
      Object object,
      Duration duration,
      List<String> list,
      Map<String, ? extends Number> map,
      int[] ints,
      byte[][] bytes,
      OptionalInt optionalInt,
      Optional<?> anything,
      Optional<Optional<String>> nested,
      Unsupported itself,
      Thread.State state) {}

  @Table("secrets")
  record Unreachable(@Id long id, Secret secret) {}

  @Table("nulls")
  record Nulls(
      @Id long id,
      @Nullable int count,
      @Nullable Optional<String> text,
      @Nullable byte[] elements,
      byte @Nullable [] bytes) {}
}
