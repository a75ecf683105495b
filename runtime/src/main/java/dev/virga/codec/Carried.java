package dev.virga.codec;

/**
 * That values travel as another type than their own, whose texts and bytes would mean something
 * else by the settings of a session: a parameter is {@code ?::carrier::type}, what is read {@code
 * value::carrier}.
 *
 * @param carrier the type as which they travel
 * @param type their own
 */
public record Carried(String carrier, String type) {
  /** Returns the same of arrays of such values. */
  Carried array() {
    return new Carried(carrier + "[]", type + "[]");
  }
}
