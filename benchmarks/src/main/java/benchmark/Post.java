package benchmark;

import dev.virga.annotation.*;
import java.time.Instant;

/** A row that belongs to a user. */
@Table("posts")
@HasMany(Comment.class)
public record Post(
    @Id @Identity long id,
    @References(User.class) @Index long authorId,
    String title,
    @Default("0") int views,
    @Default("now()") Instant createdAt) {}
