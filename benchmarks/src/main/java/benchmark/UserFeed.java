package benchmark;

import java.util.List;

/** What the task of three levels reads. */
public record UserFeed(User user, List<PostWithComments> posts) {}
