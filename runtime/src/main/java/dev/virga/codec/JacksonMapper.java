package dev.virga.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;

/**
 * JSON by Jackson: records, sealed interfaces, maps, lists, and trees of {@code JsonNode}. Jackson
 * is an optional dependency, which only this class needs. Thread-safe.
 */
public final class JacksonMapper implements JsonMapper {
  private final ObjectMapper jackson;

  /**
   * Creates a mapper with the modules of Jackson that are on the class path. Numbers keep their
   * digits, dates are texts, and a member that the type does not have is an error. A value of a
   * sealed type has a member {@code @type}, the name of its class, unless {@code @JsonTypeInfo}
   * says something else.
   */
  public JacksonMapper() {
    this(
        com.fasterxml.jackson.databind.json.JsonMapper.builder()
            .annotationIntrospector(new SealedTypes())
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build());
  }

  /** Creates a mapper of an application's own making. */
  @SuppressWarnings("exports") // who has an ObjectMapper has Jackson
  public JacksonMapper(ObjectMapper jackson) {
    this.jackson = jackson;
  }

  @Override
  public <V> String write(V value, JsonType<V> type) {
    try {
      return jackson.writerFor(java(type)).writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UnfitValueException("Jackson cannot write it: " + e.getClass().getSimpleName());
    }
  }

  @Override
  public <V> V read(String json, JsonType<V> type) {
    try {
      return jackson.readValue(json, java(type));
    } catch (JsonProcessingException e) {
      throw new UnfitValueException("Jackson cannot read it: " + e.getClass().getSimpleName());
    }
  }

  private JavaType java(JsonType<?> type) {
    JavaType declared = jackson.getTypeFactory().constructType(type.getClass());
    return jackson.getTypeFactory().findTypeParameters(declared, JsonType.class)[0];
  }
}
