package common;

import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;

/** A generic key. */
public interface Keyed<K> {
  @Id
  @Identity
  K id();
}
