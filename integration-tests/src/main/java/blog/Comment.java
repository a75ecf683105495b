package blog;

import dev.virga.annotation.*;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Table("comments")
public record Comment(
    @Id @Identity long id,
    @References(value = Post.class, onDelete = References.OnDelete.CASCADE) @Index long postId,
    @References(value = User.class, onDelete = References.OnDelete.SET_NULL)
        @Nullable Long authorId,
    String body,
    @Default("now()") Instant createdAt) {}
