package conduit;

import static conduit.RunningConduit.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UsersTest {
  @RegisterExtension static final RunningConduit conduit = new RunningConduit();

  @Test
  void registersAUser() {
    Answer answer = conduit.register("registered", "registered@example.org");

    answer.hasStatus(201);
    assertThat(answer.at("/user/username").asText()).isEqualTo("registered");
    assertThat(answer.at("/user/email").asText()).isEqualTo("registered@example.org");
    assertThat(answer.at("/user/bio").isNull()).isTrue();
    assertThat(answer.at("/user/image").isNull()).isTrue();
    assertThat(answer.at("/user/token").asText()).isNotEmpty();
  }

  @Test
  void logsInWithThePassword() {
    conduit.registration("login");

    Answer answer = logIn("login@example.org", PASSWORD).hasStatus(200);

    assertThat(answer.at("/user/username").asText()).isEqualTo("login");
    Client user = conduit.anybody().withToken(answer.at("/user/token").asText());
    assertThat(user.get("/user").at("/user/email").asText()).isEqualTo("login@example.org");
  }

  @Test
  void saysTheSameOfAWrongPasswordAndAnUnknownAddress() {
    conduit.registration("guessed");

    logIn("guessed@example.org", "wrong").isRefused(401, "credentials", "invalid");
    logIn("nobody@example.org", "wrong").isRefused(401, "credentials", "invalid");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Token ", "Bearer ", "token ", "Token   "})
  void takesTheTokenAfterEitherWord(String word) {
    String token = conduit.registration(conduit.freshName()).at("/user/token").asText();

    conduit.anybody().withAuthorization(word + token).get("/user").hasStatus(200);
  }

  @Test
  void asksForAToken() {
    Client anybody = conduit.anybody();

    anybody.get("/user").isRefused(401, "token", "is missing");
    anybody.put("/user", Map.of()).isRefused(401, "token", "is missing");
    anybody.withAuthorization("Basic YTpi").get("/user").isRefused(401, "token", "is missing");
    assertThat(anybody.get("/user").header("WWW-Authenticate")).contains("Token");
  }

  @Test
  void refusesTokensOfOthersAndOldOnes() {
    Algorithm ours = Algorithm.HMAC256(RunningConduit.TOKEN_SECRET.text());
    String id = JWT.decode(conduit.registration("jwt").at("/user/token").asText()).getSubject();
    var token = JWT.create().withIssuer("conduit").withSubject(id);

    String valid = token.sign(ours);
    String foreign = token.sign(Algorithm.HMAC256("guessed"));
    String unsigned = token.sign(Algorithm.none());
    String withoutUser = JWT.create().withIssuer("conduit").sign(ours);
    String expired = token.withExpiresAt(Instant.now().minusSeconds(1)).sign(ours);

    conduit.anybody().withToken(valid).get("/user").hasStatus(200);
    for (String refused : new String[] {foreign, unsigned, withoutUser, expired, "x.y.z"}) {
      conduit.anybody().withToken(refused).get("/user").isRefused(401, "token", "is invalid");
      conduit.anybody().withToken(refused).get("/articles").isRefused(401, "token", "is invalid");
    }
  }

  @Test
  void refusesATokenWhoseUserIsNoMore() {
    Client user = conduit.register("gone");
    String slug = conduit.registerSomebody().publish("For those who stay");
    conduit.registration("celebrity");
    conduit.sql("delete from users where username = 'gone'");

    user.get("/user").isRefused(401, "token", "is invalid");
    user.put("/user", Map.of("user", Map.of("bio", "x"))).isRefused(401, "token", "is invalid");
    user.post("/articles/" + slug + "/favorite").isRefused(401, "token", "is invalid");
    user.post("/profiles/celebrity/follow").isRefused(401, "token", "is invalid");
    user.post("/articles/" + slug + "/comments", Map.of("comment", Map.of("body", "x")))
        .isRefused(401, "token", "is invalid");
    user.post("/articles", Map.of("article", Map.of("title", "x", "description", "x", "body", "x")))
        .isRefused(401, "token", "is invalid");
  }

  @ParameterizedTest
  @CsvSource({"username", "email", "password"})
  void asksForEachPartOfARegistration(String missing) {
    for (String value : new String[] {"''", "'  '", "null", null}) {
      String members =
          "'username': 'u', 'email': 'u@example.org', 'password': 'p', "
              .replaceFirst(
                  "'" + missing + "': '.*?', ",
                  value == null ? "" : "'" + missing + "': " + value + ", ");
      String body = "{'user': {%s 'other': 1}}".formatted(members).replace('\'', '"');

      conduit.anybody().send("POST", "/users", body).isRefused(422, missing, "can't be blank");
    }
  }

  @Test
  void saysAllThatIsWrongAtOnce() {
    Answer answer = conduit.anybody().send("POST", "/users", "{\"user\": {\"email\": \"x\"}}");

    answer.hasStatus(422);
    assertThat(answer.texts("/errors/username")).containsExactly("can't be blank");
    assertThat(answer.texts("/errors/email")).containsExactly("is invalid");
    assertThat(answer.texts("/errors/password")).containsExactly("can't be blank");
  }

  @Test
  void refusesANameOrAddressThatIsTaken() {
    conduit.registration("taken");

    conduit
        .register("taken", "other@example.org")
        .isRefused(422, "username", "has already been taken");
    conduit
        .register("other", "taken@example.org")
        .isRefused(422, "email", "has already been taken");
  }

  @Test
  void refusesToChangeToANameOrAddressThatIsTaken() {
    conduit.registration("holder");
    Client user = conduit.registerSomebody();

    update(user, "username", "holder").isRefused(422, "username", "has already been taken");
    update(user, "email", "holder@example.org").isRefused(422, "email", "has already been taken");
  }

  @Test
  void changesWhatIsGivenAndKeepsTheRest() {
    Client user = conduit.register("changing");

    Answer answer = update(user, "bio", "I work at \uD83D\uDE80 & søn").hasStatus(200);

    assertThat(answer.at("/user/bio").asText()).isEqualTo("I work at \uD83D\uDE80 & søn");
    assertThat(answer.at("/user/username").asText()).isEqualTo("changing");
    assertThat(answer.at("/user/email").asText()).isEqualTo("changing@example.org");
    assertThat(answer.at("/user/image").isNull()).isTrue();

    Map<String, Object> both = Map.of("username", "changed", "email", "changed@example.org");
    answer = user.put("/user", Map.of("user", both)).hasStatus(200);

    assertThat(answer.at("/user/bio").asText()).isEqualTo("I work at \uD83D\uDE80 & søn");
    assertThat(user.get("/user").at("/user/username").asText()).isEqualTo("changed");
    assertThat(user.get("/user").at("/user/email").asText()).isEqualTo("changed@example.org");
  }

  @ParameterizedTest
  @CsvSource({"bio", "image"})
  void takesAwayBioAndImage(String member) {
    Client user = conduit.registerSomebody();
    for (String nothing : new String[] {"null", "\"\""}) {
      update(user, member, "something").hasStatus(200);

      Answer answer =
          user.send("PUT", "/user", "{\"user\": {\"%s\": %s}}".formatted(member, nothing));

      answer.hasStatus(200);
      assertThat(answer.at("/user/" + member).isNull()).isTrue();
      assertThat(user.get("/user").at("/user/" + member).isNull()).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({"username", "email", "password"})
  void refusesToTakeAwayWhatAnAccountNeeds(String member) {
    Client user = conduit.registerSomebody();
    for (String nothing : new String[] {"null", "\"\""}) {
      user.send("PUT", "/user", "{\"user\": {\"%s\": %s}}".formatted(member, nothing))
          .isRefused(422, member, "can't be blank");
    }
  }

  @Test
  void refusesAChangeOfNothing() {
    conduit
        .registerSomebody()
        .put("/user", Map.of("user", Map.of()))
        .isRefused(422, "user", "can't be empty");
  }

  @Test
  void changesThePassword() {
    Client user = conduit.register("forgetful");

    update(user, "password", "new one").hasStatus(200);

    logIn("forgetful@example.org", PASSWORD).hasStatus(401);
    logIn("forgetful@example.org", "new one").hasStatus(200);
  }

  @Test
  void tellsNobodyThePassword() {
    Answer answer = conduit.registration("discreet");

    assertThat(answer.text()).doesNotContain(PASSWORD).doesNotContain("argon2");
    assertThat(logIn("discreet@example.org", "Tr0ub4dor").text()).doesNotContain("Tr0ub4dor");
  }

  @Test
  void comparesTheWholePassword() {
    Client user = conduit.register("long");
    String password = "x".repeat(500);
    update(user, "password", password + "a").hasStatus(200);

    logIn("long@example.org", password + "b").hasStatus(401);
    logIn("long@example.org", password + "a").hasStatus(200);
  }

  private static Answer logIn(String email, String password) {
    return conduit
        .anybody()
        .post("/users/login", Map.of("user", Map.of("email", email, "password", password)));
  }

  private static Answer update(Client user, String member, String value) {
    return user.put("/user", Map.of("user", Map.of(member, value)));
  }
}
