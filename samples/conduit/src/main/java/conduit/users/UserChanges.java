package conduit.users;

import conduit.security.Secret;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a user changes of the own account; what is left out stays as it is. */
public record UserChanges(
    Optional<String> username,
    Optional<String> email,
    Optional<Secret> password,
    Optional<Text> bio,
    Optional<Text> image) {
  /** Says whether nothing changes. */
  public boolean isEmpty() {
    return Stream.of(username, email, password, bio, image).allMatch(Optional::isEmpty);
  }

  /** A text that may be taken away. */
  public record Text(@Nullable String value) {}
}
