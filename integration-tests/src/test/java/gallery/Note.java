package gallery;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import dev.virga.annotation.HasMany;
import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.Json;
import dev.virga.annotation.References;
import dev.virga.annotation.Table;
import dev.virga.codec.JsonMapper;
import dev.virga.codec.JsonType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whatever somebody wrote down, in each form that JSON takes. */
@Table("notes")
@HasMany(value = Note.class, name = "replies")
public record Note(
    @Id @Identity long id,
    @References(Note.class) @Nullable Long parentId,
    @Json @Nullable Size size,
    @Json Optional<Mark> mark,
    @Json @Nullable Map<String, List<Size>> sizes,
    @Json @Nullable List<Mark> marks,
    @Json @Nullable JsonNode tree,
    @Json @Nullable String word,
    @Json(Json.Format.JSON) @Nullable Map<String, BigDecimal> prices,
    @Json(mapper = Shouting.class) @Nullable String loud,
    @Json @Nullable Shape shape) {

  /** A record. */
  public record Size(int width, @Nullable String unit) {}

  /** One of several. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
  public sealed interface Mark {}

  /** Has a member. */
  public record Star(int points) implements Mark {}

  /** Has none. */
  public record Cross() implements Mark {}

  /** One of several, of which nothing says how they are told apart. */
  public sealed interface Shape {}

  /** Is one itself. */
  public record Round(double radius) implements Shape {}

  /** Are several of them. */
  public sealed interface Cornered extends Shape {}

  /** Is one of those. */
  public record Square(int width) implements Cornered {}

  /** A mapper that knows texts alone. */
  public static final class Shouting implements JsonMapper {
    @Override
    public <V> String write(V value, JsonType<V> type) {
      return "{\"loud\": \"" + value + "!\"}";
    }

    @Override
    @SuppressWarnings("unchecked") // it is of texts alone
    public <V> V read(String json, JsonType<V> type) {
      return (V) json.replaceAll("\\{\"loud\": \"(.*)!\"\\}", "$1");
    }
  }
}
