package conduit.articles;

import java.util.List;

/**
 * A portion of a list of articles.
 *
 * @param articlesCount how many there are in the whole list
 */
public record ArticlePage(List<ArticleSummary> articles, long articlesCount) {}
