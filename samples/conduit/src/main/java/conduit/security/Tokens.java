package conduit.security;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTVerificationException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Issues the tokens that say who a user is, and reads them. Thread-safe. */
public final class Tokens {
  private static final String ISSUER = "conduit";
  private static final Duration LIFETIME = Duration.ofDays(7);
  private static final int SECRET_BYTES = 32;

  private final Algorithm algorithm;
  private final JWTVerifier verifier;

  private Tokens(Algorithm algorithm) {
    this.algorithm = algorithm;
    this.verifier = JWT.require(algorithm).withIssuer(ISSUER).build();
  }

  /** Signs with a given secret: tokens stay valid when the application starts again. */
  public static Tokens signedWith(Secret secret) {
    return new Tokens(Algorithm.HMAC256(secret.text()));
  }

  /** Signs with a secret of its own: tokens are valid until the application ends. */
  public static Tokens signedWithRandomSecret() {
    byte[] secret = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(secret);
    return new Tokens(Algorithm.HMAC256(secret));
  }

  /** Returns a token for a user. */
  public String issue(long userId) {
    Instant now = Instant.now();
    return JWT.create()
        .withIssuer(ISSUER)
        .withSubject(Long.toString(userId))
        .withIssuedAt(now)
        .withExpiresAt(now.plus(LIFETIME))
        .sign(algorithm);
  }

  /** Returns whose token it is; empty when it is not valid. */
  public Optional<Long> userId(String token) {
    try {
      return Optional.of(Long.valueOf(verifier.verify(token).getSubject()));
    } catch (JWTVerificationException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
