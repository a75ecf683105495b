package conduit.profiles;

import conduit.problem.Problem;
import java.util.Optional;

/** Shows profiles, and lets users follow each other. */
public final class ProfileService {
  private final ProfileRepository profiles;

  public ProfileService(ProfileRepository profiles) {
    this.profiles = profiles;
  }

  public Profile find(String username, Optional<Long> viewer) {
    return profiles.find(username, viewer).orElseThrow(ProfileService::unknown);
  }

  public Profile follow(long userId, String username) {
    profiles.follow(userId, idOf(username));
    return find(username, Optional.of(userId));
  }

  public Profile unfollow(long userId, String username) {
    profiles.unfollow(userId, idOf(username));
    return find(username, Optional.of(userId));
  }

  private long idOf(String username) {
    return profiles.findId(username).orElseThrow(ProfileService::unknown);
  }

  private static Problem unknown() {
    return Problem.notFound("profile");
  }
}
