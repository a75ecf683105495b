package benchmark;

import dev.virga.annotation.*;
import java.time.Instant;

/** A row that belongs to a post. */
@Table("comments")
public record Comment(
    @Id @Identity long id,
    @References(Post.class) @Index long postId,
    String body,
    @Default("now()") Instant createdAt) {}
