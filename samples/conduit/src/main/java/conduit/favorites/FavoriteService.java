package conduit.favorites;

import conduit.articles.ArticleService;
import conduit.articles.ArticleView;
import java.util.Optional;

/** Lets users like articles. */
public final class FavoriteService {
  private final FavoriteRepository favorites;
  private final ArticleService articles;

  public FavoriteService(FavoriteRepository favorites, ArticleService articles) {
    this.favorites = favorites;
    this.articles = articles;
  }

  public ArticleView add(long userId, String slug) {
    favorites.add(userId, articles.idOf(slug));
    return articles.find(slug, Optional.of(userId));
  }

  public ArticleView remove(long userId, String slug) {
    favorites.remove(userId, articles.idOf(slug));
    return articles.find(slug, Optional.of(userId));
  }
}
