package conduit.articles;

import java.util.List;
import java.util.Optional;

/** What an author changes; what is left out stays as it is. */
public record ArticleChanges(
    Optional<String> title,
    Optional<String> description,
    Optional<String> body,
    Optional<List<String>> tags) {}
