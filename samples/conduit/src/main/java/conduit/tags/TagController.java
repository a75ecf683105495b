package conduit.tags;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;

/** {@code /tags}. */
public final class TagController {
  private final TagService tags;

  public TagController(TagService tags) {
    this.tags = tags;
  }

  public void register(RoutesConfig routes) {
    routes.get("/tags", this::list);
  }

  private void list(Context ctx) {
    ctx.json(new Response(tags.mostUsed()));
  }

  private record Response(List<String> tags) {}
}
