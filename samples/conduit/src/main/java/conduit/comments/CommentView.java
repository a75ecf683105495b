package conduit.comments;

import conduit.profiles.Profile;
import java.time.Instant;

/** What is shown of a comment. */
public record CommentView(
    long id, Instant createdAt, Instant updatedAt, String body, Profile author) {}
