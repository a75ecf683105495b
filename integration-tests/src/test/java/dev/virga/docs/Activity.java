package dev.virga.docs;

import blog.Post;
import blog.User;
import dev.virga.annotation.*;

@Row("activities")
@HasMany(Post.class)
public record Activity(@References(User.class) long authorId, long written) {}
