package conduit.users;

import conduit.profiles.Follow;
import dev.virga.annotation.Default;
import dev.virga.annotation.HasMany;
import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.OnUpdate;
import dev.virga.annotation.Table;
import dev.virga.annotation.Unique;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A registered user. */
@Table("users")
@HasMany(value = Follow.class, name = "followers", by = "followedId")
public record User(
    @Id @Identity long id,
    @Unique String username,
    @Unique String email,
    String passwordHash,
    @Nullable String bio,
    @Nullable String image,
    @Default("now()") Instant createdAt,
    @Default("now()") @OnUpdate("now()") Instant updatedAt) {
  /** Without the password's hash and the e-mail address, which belong in no log. */
  @Override
  public String toString() {
    return "User[id=" + id + ", username=" + username + "]";
  }
}
