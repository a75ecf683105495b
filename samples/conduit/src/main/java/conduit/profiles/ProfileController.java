package conduit.profiles;

import conduit.web.Authentication;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** {@code /profiles}: users as others see them. */
public final class ProfileController {
  private final ProfileService profiles;
  private final Authentication authentication;

  public ProfileController(ProfileService profiles, Authentication authentication) {
    this.profiles = profiles;
    this.authentication = authentication;
  }

  public void register(RoutesConfig routes) {
    routes.get("/profiles/{username}", this::show);
    routes.post("/profiles/{username}/follow", this::follow);
    routes.delete("/profiles/{username}/follow", this::unfollow);
  }

  private void show(Context ctx) {
    ctx.json(new Response(profiles.find(username(ctx), authentication.viewer(ctx))));
  }

  private void follow(Context ctx) {
    ctx.json(new Response(profiles.follow(authentication.user(ctx), username(ctx))));
  }

  private void unfollow(Context ctx) {
    ctx.json(new Response(profiles.unfollow(authentication.user(ctx), username(ctx))));
  }

  private static String username(Context ctx) {
    return ctx.pathParam("username");
  }

  private record Response(Profile profile) {}
}
