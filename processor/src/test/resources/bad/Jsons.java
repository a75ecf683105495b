package bad;

import dev.virga.annotation.Convert;
import dev.virga.annotation.Id;
import dev.virga.annotation.Json;
import dev.virga.annotation.Table;
import dev.virga.codec.Converter;
import dev.virga.codec.JsonMapper;
import dev.virga.codec.JsonType;
import java.util.List;
import java.util.Map;

/** JSON that no column holds. */
public final class Jsons {
  private Jsons() {}

  private record Hidden(int value) {}

  /** A converter. */
  public static final class Words implements Converter<List<String>, String> {
    @Override
    public String toBase(List<String> words) {
      return String.join(" ", words);
    }

    @Override
    public List<String> fromBase(String base) {
      return List.of(base.split(" "));
    }
  }

  /** A mapper that needs something. */
  public static final class Needy implements JsonMapper {
    /** Takes what nobody gives. */
    public Needy(String something) {}

    @Override
    public <V> String write(V value, JsonType<V> type) {
      return "{}";
    }

    @Override
    public <V> V read(String json, JsonType<V> type) {
      throw new IllegalStateException();
    }
  }

  @Table("boxes")
  record Stored(
      @Id long id,
      @Json Map<String, ?> anything,
      @Json int[] numbers,
      @Json Hidden hidden,
      @Json List<Hidden> hiddenOnes,
      @Json @Convert(Words.class) List<String> both,
      @Json(mapper = String.class) String noMapper,
      @Json(mapper = Needy.class) String needy) {}
}
