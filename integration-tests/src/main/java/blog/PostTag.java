package blog;

import dev.virga.annotation.*;

@Table("post_tags")
public record PostTag(
    @Id @References(Post.class) long postId, @Id @References(Tag.class) String tagName) {}
