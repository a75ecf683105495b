package conduit.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PasswordsTest {
  private final Passwords passwords = Passwords.hashedSlowly();

  @Test
  void areHashedAsOwaspRecommends() {
    assertThat(passwords.hash(new Secret("x"))).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
  }

  @Test
  void areHashedWithSaltsOfTheirOwn() {
    assertThat(passwords.hash(new Secret("x"))).isNotEqualTo(passwords.hash(new Secret("x")));
  }

  @Test
  void matchTheirHashAlone() {
    Optional<String> hash = Optional.of(passwords.hash(new Secret("pässword")));

    assertThat(passwords.matches(new Secret("pässword"), hash)).isTrue();
    assertThat(passwords.matches(new Secret("passwort"), hash)).isFalse();
    assertThat(passwords.matches(new Secret("pässword"), Optional.empty())).isFalse();
  }

  @Test
  void matchHashesThatWereMadeWithOtherParameters() {
    String hash = Passwords.withArgon2(64, 1).hash(new Secret("x"));

    assertThat(passwords.matches(new Secret("x"), Optional.of(hash))).isTrue();
  }

  @Test
  void takeAsLongToRefuseWithoutAHash() {
    Secret wrong = new Secret("wrong");
    Optional<String> hash = Optional.of(passwords.hash(new Secret("right")));

    long withHash = fastest(() -> passwords.matches(wrong, hash));
    long withoutHash = fastest(() -> passwords.matches(wrong, Optional.empty()));

    assertThat(withoutHash).isGreaterThan(withHash / 3);
  }

  @Test
  void doNotShowWhenTheyArePrinted() {
    assertThat(new Secret("hidden")).hasToString("***");
  }

  private static long fastest(Runnable task) {
    long fastest = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      long start = System.nanoTime();
      task.run();
      fastest = Math.min(fastest, System.nanoTime() - start);
    }
    return fastest;
  }
}
