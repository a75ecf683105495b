package benchmark;

import dev.virga.annotation.*;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of five columns. */
@Table("users")
@HasMany(Post.class)
public record User(
    @Id @Identity long id,
    @Unique String email,
    String name,
    @Nullable String bio,
    @Default("now()") Instant createdAt) {}
