package conduit.profiles;

import conduit.users.User;
import dev.virga.annotation.Default;
import dev.virga.annotation.Id;
import dev.virga.annotation.Index;
import dev.virga.annotation.References;
import dev.virga.annotation.References.OnDelete;
import dev.virga.annotation.Table;
import java.time.Instant;

/** That one user follows another. */
@Table("follows")
public record Follow(
    @Id @References(value = User.class, onDelete = OnDelete.CASCADE) long followerId,
    @Id @Index @References(value = User.class, onDelete = OnDelete.CASCADE) long followedId,
    @Default("now()") Instant createdAt) {}
