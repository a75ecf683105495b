package conduit.users;

import conduit.security.Secret;
import conduit.users.UserChanges.Text;
import conduit.web.Authentication;
import conduit.web.Input;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** {@code /users} and {@code /user}: registration, login and the own account. */
public final class UserController {
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_EMAIL = 254;
  private static final int LONGEST_PASSWORD = 1_000;

  private final UserService users;
  private final Authentication authentication;

  public UserController(UserService users, Authentication authentication) {
    this.users = users;
    this.authentication = authentication;
  }

  public void register(RoutesConfig routes) {
    routes.post("/users", this::create);
    routes.post("/users/login", this::logIn);
    routes.get("/user", this::show);
    routes.put("/user", this::update);
  }

  private void create(Context ctx) {
    Registration registration =
        Input.read(
            ctx,
            "user",
            user ->
                new Registration(
                    user.text("username", LONGEST_NAME),
                    user.email("email", LONGEST_EMAIL),
                    password(user)));
    ctx.status(HttpStatus.CREATED).json(new Response(users.register(registration)));
  }

  private void logIn(Context ctx) {
    Credentials credentials =
        Input.read(
            ctx,
            "user",
            user -> new Credentials(user.text("email", LONGEST_EMAIL), password(user)));
    ctx.json(new Response(users.logIn(credentials)));
  }

  private void show(Context ctx) {
    ctx.json(new Response(users.find(authentication.user(ctx))));
  }

  private void update(Context ctx) {
    long userId = authentication.user(ctx);
    UserChanges changes = Input.read(ctx, "user", UserController::changes);
    ctx.json(new Response(users.change(userId, changes)));
  }

  private static UserChanges changes(Input user) {
    UserChanges changes =
        new UserChanges(
            user.ifGiven("username", name -> user.text(name, LONGEST_NAME)),
            user.ifGiven("email", name -> user.email(name, LONGEST_EMAIL)),
            user.ifGiven("password", name -> password(user)),
            user.ifGiven("bio", name -> new Text(user.nullableText(name))),
            user.ifGiven("image", name -> new Text(user.nullableText(name))));
    if (changes.isEmpty()) {
      user.reject("user", "can't be empty");
    }
    return changes;
  }

  private static Secret password(Input user) {
    return new Secret(user.text("password", LONGEST_PASSWORD));
  }

  private record Response(Account user) {}
}
