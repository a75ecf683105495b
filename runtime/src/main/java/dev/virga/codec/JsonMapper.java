package dev.virga.codec;

/**
 * Writes values as JSON, and reads them. Jackson does so where it is on the class path; a {@link
 * java.util.ServiceLoader} finds another one, and {@link dev.virga.annotation.Json#mapper} names
 * one for a column.
 *
 * <p>Implementations are thread-safe. What they throw becomes a {@link dev.virga.ConversionFailure}
 * that does not tell the value.
 */
public interface JsonMapper {
  /** Returns a value as JSON. */
  <V> String write(V value, JsonType<V> type);

  /** Returns the value of a JSON text that is not {@code null}. */
  <V> V read(String json, JsonType<V> type);

  /**
   * Returns the mapper that is installed: the one that a {@link java.util.ServiceLoader} finds,
   * else Jackson's.
   *
   * @throws UnfitValueException if there is none
   */
  static JsonMapper installed() {
    return InstalledMapper.get();
  }
}
