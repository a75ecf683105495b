package bad;

import dev.virga.annotation.Id;
import dev.virga.annotation.Table;
import java.time.Year;
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

  private record SecretId(long value) {}

  record Pair(int first, int second) {}

  record Generic<T>(T value) {}

  record Maybe(@Nullable String value) {}

  record Single(long value) {}

  record Deep(Single value) {}

  @Table("unsupported")
  record Unsupported(
      Object object,
      Year year,
      List<List<String>> lists,
      List<? extends String> anyTexts,
      String[] texts,
      Pair pair,
      Generic<String> generic,
      Maybe maybe,
      Deep deep,
      Nulls row,
      Map<String, ? extends Number> map,
      int[] ints,
      byte[][] bytes,
      OptionalInt optionalInt,
      Optional<?> anything,
      Optional<Optional<String>> nested,
      Unsupported itself,
      Thread.State state) {}

  @Table("secrets")
  record Unreachable(@Id long id, Secret secret, SecretId secretId, List<Secret> more) {}

  @Table("nulls")
  record Nulls(
      @Id long id,
      @Nullable int count,
      @Nullable Optional<String> text,
      @Nullable byte[] elements,
      byte @Nullable [] bytes) {}
}
