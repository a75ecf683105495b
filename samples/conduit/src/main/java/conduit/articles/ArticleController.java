package conduit.articles;

import conduit.web.Authentication;
import conduit.web.Input;
import conduit.web.Parameters;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;

/** {@code /articles}: lists, the feed and single articles. */
public final class ArticleController {
  private static final int LONGEST_TITLE = 500;
  private static final int LONGEST_TAG = 100;
  private static final int USUAL_LIMIT = 20;
  private static final int MOST = 1_000;

  private final ArticleService articles;
  private final Authentication authentication;

  public ArticleController(ArticleService articles, Authentication authentication) {
    this.articles = articles;
    this.authentication = authentication;
  }

  public void register(RoutesConfig routes) {
    routes.get("/articles", this::list);
    routes.get("/articles/feed", this::feed);
    routes.post("/articles", this::create);
    routes.get("/articles/{slug}", this::show);
    routes.put("/articles/{slug}", this::update);
    routes.delete("/articles/{slug}", this::delete);
  }

  /** Reads which article the path names. */
  public static String slug(Context ctx) {
    return ctx.pathParam("slug");
  }

  private void list(Context ctx) {
    ArticleFilter filter =
        new ArticleFilter(
            Parameters.text(ctx, "tag"),
            Parameters.text(ctx, "author"),
            Parameters.text(ctx, "favorited"));
    ctx.json(articles.list(filter, portion(ctx), authentication.viewer(ctx)));
  }

  private void feed(Context ctx) {
    ctx.json(articles.feed(authentication.user(ctx), portion(ctx)));
  }

  private static Portion portion(Context ctx) {
    return new Portion(
        Parameters.number(ctx, "limit", USUAL_LIMIT, 1, MOST),
        Parameters.number(ctx, "offset", 0, 0, Integer.MAX_VALUE));
  }

  private void show(Context ctx) {
    ctx.json(new Response(articles.find(slug(ctx), authentication.viewer(ctx))));
  }

  private void create(Context ctx) {
    long userId = authentication.user(ctx);
    ArticleDraft draft =
        Input.read(
            ctx,
            "article",
            article ->
                new ArticleDraft(
                    article.text("title", LONGEST_TITLE),
                    article.text("description"),
                    article.text("body"),
                    article.has("tagList") ? tags(article) : List.of()));
    ctx.status(HttpStatus.CREATED).json(new Response(articles.publish(userId, draft)));
  }

  private void update(Context ctx) {
    long userId = authentication.user(ctx);
    ArticleChanges changes =
        Input.read(
            ctx,
            "article",
            article ->
                new ArticleChanges(
                    article.ifGiven("title", name -> article.text(name, LONGEST_TITLE)),
                    article.ifGiven("description", article::text),
                    article.ifGiven("body", article::text),
                    article.ifGiven("tagList", name -> tags(article))));
    ctx.json(new Response(articles.change(userId, slug(ctx), changes)));
  }

  private static List<String> tags(Input article) {
    return article.words("tagList", LONGEST_TAG);
  }

  private void delete(Context ctx) {
    articles.delete(authentication.user(ctx), slug(ctx));
    ctx.status(HttpStatus.NO_CONTENT);
  }

  /** The form of a response with one article. */
  public record Response(ArticleView article) {}
}
