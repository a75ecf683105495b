package benchmark;

import java.util.List;

/** What the nested task reads. */
public record UserWithPosts(User user, List<Post> posts) {}
