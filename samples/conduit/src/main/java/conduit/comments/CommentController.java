package conduit.comments;

import static conduit.articles.ArticleController.slug;

import conduit.web.Authentication;
import conduit.web.Input;
import conduit.web.Parameters;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;

/** {@code /articles/.../comments}. */
public final class CommentController {
  private final CommentService comments;
  private final Authentication authentication;

  public CommentController(CommentService comments, Authentication authentication) {
    this.comments = comments;
    this.authentication = authentication;
  }

  public void register(RoutesConfig routes) {
    routes.get("/articles/{slug}/comments", this::list);
    routes.post("/articles/{slug}/comments", this::create);
    routes.delete("/articles/{slug}/comments/{id}", this::delete);
  }

  private void list(Context ctx) {
    ctx.json(new ListResponse(comments.list(slug(ctx), authentication.viewer(ctx))));
  }

  private void create(Context ctx) {
    long userId = authentication.user(ctx);
    String body = Input.read(ctx, "comment", comment -> comment.text("body"));
    ctx.status(HttpStatus.CREATED).json(new Response(comments.add(userId, slug(ctx), body)));
  }

  private void delete(Context ctx) {
    long userId = authentication.user(ctx);
    comments.delete(userId, slug(ctx), Parameters.id(ctx, "id", "comment"));
    ctx.status(HttpStatus.NO_CONTENT);
  }

  private record Response(CommentView comment) {}

  private record ListResponse(List<CommentView> comments) {}
}
