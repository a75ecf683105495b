package dev.virga.docs;

import blog.Post;
import dev.virga.annotation.*;

@Table("post_topics")
public record PostTopic(
    @Id @References(Post.class) long postId,
    @Id @References(Topic.class) long topicId,
    int weight) {}
