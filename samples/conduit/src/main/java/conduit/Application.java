package conduit;

import conduit.articles.ArticleController;
import conduit.articles.ArticleService;
import conduit.comments.CommentController;
import conduit.comments.CommentService;
import conduit.favorites.FavoriteController;
import conduit.favorites.FavoriteService;
import conduit.profiles.ProfileController;
import conduit.profiles.ProfileService;
import conduit.security.Passwords;
import conduit.security.Tokens;
import conduit.tags.TagController;
import conduit.tags.TagService;
import conduit.users.UserController;
import conduit.users.UserService;
import conduit.web.Authentication;
import conduit.web.ErrorResponses;
import conduit.web.Json;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import javax.sql.DataSource;

/** Puts the application together: repositories, services on them, controllers on these. */
final class Application {
  private static final String CONTEXT = "/api";

  private Application() {}

  /** Returns the application, ready to start, on a database that has its tables. */
  static Javalin on(DataSource dataSource, Passwords passwords, Tokens tokens) {
    Repositories repositories = Repositories.on(dataSource);
    Authentication authentication = new Authentication(tokens);
    UserService users = new UserService(repositories.users(), passwords, tokens);
    ProfileService profiles = new ProfileService(repositories.profiles());
    ArticleService articles = new ArticleService(repositories.articles());
    FavoriteService favorites = new FavoriteService(repositories.favorites(), articles);
    CommentService comments = new CommentService(repositories.comments(), articles);
    TagService tags = new TagService(repositories.tags());

    return Javalin.create(
        config -> {
          server(config);
          ErrorResponses.register(config.routes);
          new UserController(users, authentication).register(config.routes);
          new ProfileController(profiles, authentication).register(config.routes);
          new ArticleController(articles, authentication).register(config.routes);
          new FavoriteController(favorites, authentication).register(config.routes);
          new CommentController(comments, authentication).register(config.routes);
          new TagController(tags).register(config.routes);
        });
  }

  private static void server(JavalinConfig config) {
    config.router.contextPath = CONTEXT;
    config.jsonMapper(Json.mapper());
    config.http.prefer405over404 = true;
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    // Any page may call the API: what a user may do depends on the token, which no browser sends by
    // itself.
    config.bundledPlugins.enableCors(cors -> cors.addRule(rule -> rule.anyHost()));
  }
}
