package conduit.articles;

import conduit.problem.Problem;
import java.util.Optional;

/** Shows articles; lets users publish them, and authors change and delete their own. */
public final class ArticleService {
  private final ArticleRepository articles;

  public ArticleService(ArticleRepository articles) {
    this.articles = articles;
  }

  public ArticlePage list(ArticleFilter filter, Portion portion, Optional<Long> viewer) {
    return articles.page(filter, portion, viewer);
  }

  public ArticlePage feed(long readerId, Portion portion) {
    return articles.feed(readerId, portion);
  }

  public ArticleView find(String slug, Optional<Long> viewer) {
    return articles.find(slug, viewer).orElseThrow(ArticleService::unknown);
  }

  /** Returns the id of an article. */
  public long idOf(String slug) {
    return articles.findId(slug).orElseThrow(ArticleService::unknown);
  }

  public ArticleView publish(long authorId, ArticleDraft draft) {
    return find(articles.create(authorId, draft), Optional.of(authorId));
  }

  public ArticleView change(long userId, String slug, ArticleChanges changes) {
    return articles
        .update(ownArticle(userId, slug), changes)
        .flatMap(newSlug -> articles.find(newSlug, Optional.of(userId)))
        .orElseThrow(ArticleService::unknown);
  }

  public void delete(long userId, String slug) {
    articles.delete(ownArticle(userId, slug).id());
  }

  private Article ownArticle(long userId, String slug) {
    Article article = articles.findStored(slug).orElseThrow(ArticleService::unknown);
    if (article.authorId() != userId) {
      throw Problem.forbidden("article");
    }
    return article;
  }

  private static Problem unknown() {
    return Problem.notFound("article");
  }
}
