package dev.virga.codec;

import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Finds the mapper of JSON when the first value needs it, and keeps it. */
final class InstalledMapper {
  private static volatile @Nullable JsonMapper mapper;

  private InstalledMapper() {}

  static JsonMapper get() {
    JsonMapper found = mapper;
    if (found == null) {
      found = ServiceLoader.load(JsonMapper.class).findFirst().orElseGet(InstalledMapper::jackson);
      mapper = found;
    }
    return found;
  }

  private static JsonMapper jackson() {
    try {
      return new JacksonMapper();
    } catch (NoClassDefFoundError e) {
      throw new UnfitValueException(
          "there is no mapper of JSON: add com.fasterxml.jackson.core:jackson-databind, or a service of dev.virga.codec.JsonMapper");
    }
  }
}
