package jsons;

import dev.virga.annotation.Id;
import dev.virga.annotation.Json;
import dev.virga.annotation.Row;
import dev.virga.annotation.Table;
import dev.virga.codec.JsonMapper;
import dev.virga.codec.JsonType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON in each form. */
@Table("boxes")
public record Box(
    @Id long id,
    @Json Size size,
    @Json Optional<Map<String, List<Size>>> sizes,
    @Json(Json.Format.JSON) @Nullable Object anything,
    @Json(mapper = Broken.class) int number) {
  /** A record. */
  public record Size(int width, int height) {}

  /** A mapper. */
  public static final class Broken implements JsonMapper {
    @Override
    public <V> String write(V value, JsonType<V> type) {
      return String.valueOf(value);
    }

    @Override
    public <V> V read(String json, JsonType<V> type) {
      throw new IllegalStateException();
    }
  }

  /** The row of a query. */
  @Row("measured")
  public record Measured(long id, @Json Size size) {}
}
