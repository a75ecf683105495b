package dev.virga.docs;

import blog.Post;
import dev.virga.annotation.*;
import org.jspecify.annotations.Nullable;

@Table("topics")
@HasMany(value = Topic.class, name = "children")
@HasMany(value = Post.class, through = PostTopic.class)
public record Topic(
    @Id @Identity long id, String name, @References(Topic.class) @Nullable Long parentId) {}
