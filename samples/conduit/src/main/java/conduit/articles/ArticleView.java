package conduit.articles;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** What a page of its own shows of an article. */
public record ArticleView(@JsonUnwrapped ArticleSummary summary, String body) {}
