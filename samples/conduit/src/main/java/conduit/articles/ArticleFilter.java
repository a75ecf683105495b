package conduit.articles;

import java.util.Optional;

/**
 * Which articles to list; what is left out does not matter.
 *
 * @param tag a tag that they carry
 * @param author the name of their author
 * @param favorited the name of a user who likes them
 */
public record ArticleFilter(
    Optional<String> tag, Optional<String> author, Optional<String> favorited) {}
