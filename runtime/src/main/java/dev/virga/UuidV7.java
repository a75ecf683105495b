package dev.virga;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Makes UUIDs of version 7, which begin with the time: rows that are inserted one after the other
 * lie next to each other in the index of their key. Thread-safe.
 *
 * <p>Those of one instance increase: within a millisecond the bits behind the time count on from
 * where chance began them. From one process to another they are in order as far as the clocks are,
 * to the millisecond.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-7">RFC 9562: UUID Version
 *     7</a>, the counter as in its section 6.2, method 1
 */
public final class UuidV7 implements Generator<UUID> {
  private static final int COUNTER_BITS = 12;
  private static final int COUNTERS = 1 << COUNTER_BITS;
  private static final long VERSION = 0x7000;
  private static final long VARIANT = 0x8000_0000_0000_0000L;
  private static final long BEHIND_THE_VARIANT = 0x3fff_ffff_ffff_ffffL;

  private final SecureRandom random = new SecureRandom();
  private long millis;
  private int counter;

  /** Begins with the current time. */
  public UuidV7() {}

  @Override
  public UUID next() {
    long behind = random.nextLong();
    return new UUID(timeAndCounter(), VARIANT | (behind & BEHIND_THE_VARIANT));
  }

  /**
   * Returns the first half. Where a millisecond has no counter left, or the clock was set back, it
   * goes on with the last time, or the one after it.
   */
  private synchronized long timeAndCounter() {
    long now = System.currentTimeMillis();
    if (now > millis) {
      millis = now;
      counter = firstOfMillisecond();
    } else if (++counter == COUNTERS) {
      millis++;
      counter = firstOfMillisecond();
    }
    return millis << 16 | VERSION | counter;
  }

  /** Returns a number of the lower half, so that there is room to count. */
  private int firstOfMillisecond() {
    return random.nextInt(COUNTERS / 2);
  }
}
