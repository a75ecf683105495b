package benchmark;

import java.util.List;

/** What the task of three levels reads of a post. */
public record PostWithComments(Post post, List<Comment> comments) {}
