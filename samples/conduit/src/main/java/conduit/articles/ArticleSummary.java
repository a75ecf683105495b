package conduit.articles;

import conduit.profiles.Profile;
import java.time.Instant;
import java.util.List;

/**
 * What a list shows of an article: everything but its body.
 *
 * @param favorited whether the one who looks likes it
 */
public record ArticleSummary(
    String slug,
    String title,
    String description,
    List<String> tagList,
    Instant createdAt,
    Instant updatedAt,
    boolean favorited,
    long favoritesCount,
    Profile author) {}
