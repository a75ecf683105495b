package conduit.users;

import conduit.problem.Problem;
import conduit.security.Passwords;
import conduit.security.Tokens;
import java.util.Optional;

/** Registers users, lets them log in and change their accounts. */
public final class UserService {
  private final UserRepository users;
  private final Passwords passwords;
  private final Tokens tokens;

  public UserService(UserRepository users, Passwords passwords, Tokens tokens) {
    this.users = users;
    this.passwords = passwords;
    this.tokens = tokens;
  }

  public Account register(Registration registration) {
    String hash = passwords.hash(registration.password());
    return account(users.create(registration.username(), registration.email(), hash));
  }

  /** Says neither which of the two is wrong, nor, by the time that it takes, who has an account. */
  public Account logIn(Credentials credentials) {
    Optional<User> user = users.findByEmail(credentials.email());
    if (!passwords.matches(credentials.password(), user.map(User::passwordHash))) {
      throw Problem.unauthorized("credentials", "invalid");
    }
    return account(user.orElseThrow());
  }

  public Account find(long userId) {
    return account(users.findById(userId).orElseThrow(UserService::gone));
  }

  public Account change(long userId, UserChanges changes) {
    Optional<String> hash = changes.password().map(passwords::hash);
    return account(users.update(userId, changes, hash).orElseThrow(UserService::gone));
  }

  /** The token was valid, but its user is no more. */
  private static Problem gone() {
    return Problem.unauthorized("token", "is invalid");
  }

  private Account account(User user) {
    return new Account(
        user.email(), tokens.issue(user.id()), user.username(), user.bio(), user.image());
  }
}
