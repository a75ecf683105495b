package conduit.favorites;

import static conduit.articles.ArticleController.slug;

import conduit.articles.ArticleController.Response;
import conduit.web.Authentication;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** {@code /articles/.../favorite}. */
public final class FavoriteController {
  private final FavoriteService favorites;
  private final Authentication authentication;

  public FavoriteController(FavoriteService favorites, Authentication authentication) {
    this.favorites = favorites;
    this.authentication = authentication;
  }

  public void register(RoutesConfig routes) {
    routes.post("/articles/{slug}/favorite", this::add);
    routes.delete("/articles/{slug}/favorite", this::remove);
  }

  private void add(Context ctx) {
    ctx.json(new Response(favorites.add(authentication.user(ctx), slug(ctx))));
  }

  private void remove(Context ctx) {
    ctx.json(new Response(favorites.remove(authentication.user(ctx), slug(ctx))));
  }
}
