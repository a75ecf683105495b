package dev.virga.docs;

import blog.Post;
import blog.User;
import dev.virga.annotation.*;

@View("user_stats")
@HasMany(Post.class)
public record UserStat(@Id @References(User.class) long userId, long written, long reads) {}
