package conduit.security;

import com.password4j.Argon2Function;
import com.password4j.HashingFunction;
import com.password4j.types.Argon2;
import java.util.Optional;
import java.util.UUID;

/** Turns passwords into hashes that can be stored, and compares with them. Thread-safe. */
public final class Passwords {
  private static final int HASH_BYTES = 32;

  private final HashingFunction hashing;
  private final String hashOfNobody;

  private Passwords(HashingFunction hashing) {
    this.hashing = hashing;
    this.hashOfNobody = hash(new Secret(UUID.randomUUID().toString()));
  }

  /**
   * Hashes as slowly as OWASP recommends: Argon2id, 19 MiB, two iterations.
   *
   * @see <a
   *     href="https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html">OWASP:
   *     Password Storage</a>
   */
  public static Passwords hashedSlowly() {
    return withArgon2(19_456, 2);
  }

  /** Hashes with Argon2id, with so much memory and so many iterations. */
  public static Passwords withArgon2(int kibibytes, int iterations) {
    return new Passwords(
        Argon2Function.getInstance(kibibytes, iterations, 1, HASH_BYTES, Argon2.ID));
  }

  /** Returns a hash with its salt and parameters, in the format of the reference implementation. */
  public String hash(Secret password) {
    return hashing.hash(password.text()).getResult();
  }

  /**
   * Says whether a hash was made from a password. It takes as long where there is no hash, so that
   * a login does not tell who has an account.
   */
  public boolean matches(Secret password, Optional<String> hash) {
    String expected = hash.orElse(hashOfNobody);
    boolean same = Argon2Function.getInstanceFromHash(expected).check(password.text(), expected);
    return same && hash.isPresent();
  }
}
