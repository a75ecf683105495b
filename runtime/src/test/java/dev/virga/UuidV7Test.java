package dev.virga;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class UuidV7Test {
  @Test
  void beginWithTheTime() {
    long before = System.currentTimeMillis();
    UUID id = new UuidV7().next();
    long after = System.currentTimeMillis();

    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id.getMostSignificantBits() >>> 16).isBetween(before, after);
  }

  @Test
  void increase() {
    UuidV7 generator = new UuidV7();
    List<String> made = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      made.add(generator.next().toString().substring(0, 18));
    }

    assertThat(made).isSorted();
    assertThat(new HashSet<>(made)).hasSameSizeAs(made);
  }

  @Test
  void differWhereSeveralThreadsMakeThem() {
    UuidV7 generator = new UuidV7();

    List<UUID> made =
        IntStream.range(0, 100_000).parallel().mapToObj(i -> generator.next()).toList();

    assertThat(new HashSet<>(made)).hasSameSizeAs(made);
  }
}
