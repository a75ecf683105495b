package dev.virga.contract;

import static dev.virga.contract.Blog.ANN;
import static dev.virga.contract.Blog.BEN;
import static dev.virga.contract.Blog.CLEO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import blog.NewUser;
import blog.User;
import blog.UserRepository;
import blog.Users;
import dev.virga.UniqueViolation;
import dev.virga.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class UserRepositoryTest {
  @RegisterExtension static final TestDatabase database = Blog.tables();

  private Blog blog;
  private UserRepository users;

  @BeforeEach
  void openTheBlog() throws SQLException {
    blog = Blog.in(database);
    users = new UserRepository(blog.database());
  }

  @Test
  void findsTheUserWithAnEmail() {
    assertThat(users.findByEmail("ben@example.org")).contains(BEN);
    assertThat(blog.sent())
        .containsExactly(
            """
            select "id", "email", "username", "bio", "created_at" from "users" \
            where "email" = ? limit 1""");

    assertThat(users.findByEmail("nobody@example.org")).isEmpty();
  }

  @Test
  void findsAUserById() {
    assertThat(users.findById(1)).contains(ANN);
    assertThat(blog.sent())
        .containsExactly(
            """
            select "id", "email", "username", "bio", "created_at" from "users" \
            where "id" = ?""");

    assertThat(users.findById(4)).isEmpty();
  }

  @Test
  void findsTheNewestUsers() {
    assertThat(users.newest(2)).containsExactly(CLEO, BEN);
    assertThat(blog.sent())
        .containsExactly(
            """
            select "id", "email", "username", "bio", "created_at" from "users" \
            order by "created_at" desc, "id" desc limit ?""");
  }

  @Test
  void searchesByWhatIsGiven() {
    assertThat(users.search(Optional.of("c"), Optional.of(List.of(1L, 3L)))).containsExactly(CLEO);
    assertThat(users.search(Optional.of("b"), Optional.empty())).containsExactly(BEN);
    assertThat(users.search(Optional.empty(), Optional.of(List.of(1L, 2L))))
        .containsExactlyInAnyOrder(ANN, BEN);
    assertThat(users.search(Optional.empty(), Optional.of(List.of()))).isEmpty();
    assertThat(users.search(Optional.empty(), Optional.empty()))
        .containsExactlyInAnyOrder(ANN, BEN, CLEO);

    String all = "select \"id\", \"email\", \"username\", \"bio\", \"created_at\" from \"users\"";
    assertThat(blog.sent())
        .containsExactly(
            all + " where \"username\" like ? and \"id\" = any(?)",
            all + " where \"username\" like ?",
            all + " where \"id\" = any(?)",
            all + " where \"id\" = any(?)",
            all);
  }

  @Test
  void createsAUserWithItsGeneratedValues() {
    Instant before = Instant.now();

    User dora = users.create(NewUser.email("dora@example.org").username("dora"));

    assertThat(dora)
        .isEqualTo(new User(4, "dora@example.org", "dora", null, dora.createdAt()))
        .satisfies(user -> assertThat(user.createdAt()).isAfter(before.minusSeconds(60)));
    assertThat(blog.sent())
        .containsExactly(
            """
            insert into "users" ("email", "username") values (?, ?) \
            returning "id", "email", "username", "bio", "created_at\"""");
  }

  @Test
  void namesTheConstraintThatACreatedUserViolates() {
    assertThatThrownBy(() -> users.create(NewUser.email("ann@example.org").username("anna")))
        .isInstanceOfSatisfying(
            UniqueViolation.class,
            violation -> assertThat(violation.constraint()).contains("users_email_key"));
  }

  @Test
  void createsAllUsersInOneStatement() {
    List<User> created =
        users.createAll(
            List.of(
                NewUser.email("dora@example.org").username("dora"),
                NewUser.email("emil@example.org").username("emil")));

    assertThat(created).extracting(User::id).containsExactly(4L, 5L);
    assertThat(created).extracting(User::username).containsExactly("dora", "emil");
    assertThat(blog.sent())
        .containsExactly(
            """
            insert into "users" ("email", "username") \
            select * from unnest(?::text[], ?::text[]) \
            returning "id", "email", "username", "bio", "created_at\"""");
  }

  @Test
  void createsUsersThatGiveDifferentColumnsInOneStatement() {
    List<User> created =
        users.createAll(
            List.of(
                NewUser.email("dora@example.org").username("dora").createdAt(Blog.NEW_YEAR),
                NewUser.email("emil@example.org").username("emil").bio("Hail")));

    assertThat(created.get(0))
        .isEqualTo(new User(4, "dora@example.org", "dora", null, Blog.NEW_YEAR));
    assertThat(created.get(1).bio()).isEqualTo("Hail");
    assertThat(created.get(1).createdAt()).isAfter(Blog.NEW_YEAR);
    assertThat(blog.sent())
        .containsExactly(
            """
            insert into "users" ("email", "username", "bio", "created_at") \
            select "email", "username", "bio", \
            case when "given_1" then "created_at" else now() end \
            from unnest(?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::boolean[]) \
            as "rows" ("email", "username", "bio", "created_at", "given_1") \
            returning "id", "email", "username", "bio", "created_at\"""");
  }

  @Test
  void createsAUserOnlyIfTheEmailIsFree() {
    assertThat(users.createIfAbsent(NewUser.email("ann@example.org").username("anna"))).isEmpty();
    assertThat(blog.sent())
        .containsExactly(
            """
            insert into "users" ("email", "username") values (?, ?) \
            on conflict ("email") do nothing \
            returning "id", "email", "username", "bio", "created_at\"""");

    assertThat(users.createIfAbsent(NewUser.email("dora@example.org").username("dora")))
        .map(User::username)
        .contains("dora");
  }

  @Test
  void updatesTheUserWhoseEmailIsTaken() {
    User anna = users.upsert(NewUser.email("ann@example.org").username("anna").bio("Snow"));

    assertThat(anna).isEqualTo(new User(1, "ann@example.org", "anna", "Snow", ANN.createdAt()));
    assertThat(users.findById(1)).contains(anna);
    assertThat(blog.sent().get(0))
        .isEqualTo(
            """
            insert into "users" ("email", "username", "bio") values (?, ?, ?) \
            on conflict ("email") do update set \
            "username" = excluded."username", "bio" = excluded."bio" \
            returning "id", "email", "username", "bio", "created_at\"""");
  }

  @Test
  void renamesOneUser() {
    assertThat(users.rename(2, "benno")).isTrue();
    assertThat(blog.sent())
        .containsExactly("update \"users\" set \"username\" = ? where \"id\" = ?");

    assertThat(users.rename(4, "nobody")).isFalse();
    assertThat(users.search(Optional.empty(), Optional.empty()))
        .extracting(User::username)
        .containsExactlyInAnyOrder("ann", "benno", "cleo");
  }

  @Test
  void changesTheColumnsThatAreGiven() {
    List<User> patched = users.patch(1, List.of(Users.BIO.setNull(), Users.USERNAME.set("anna")));

    assertThat(patched)
        .containsExactly(new User(1, "ann@example.org", "anna", null, ANN.createdAt()));
    assertThat(blog.sent())
        .containsExactly(
            """
            update "users" set "bio" = ?, "username" = ? where "id" = ? \
            returning "id", "email", "username", "bio", "created_at\"""");
  }

  @Test
  void deletesOneUser() {
    assertThat(users.delete(3)).isEqualTo(1);
    assertThat(blog.sent()).containsExactly("delete from \"users\" where \"id\" = ?");

    assertThat(users.delete(3)).isZero();
  }

  @Test
  void countsAllUsers() {
    assertThat(users.count()).isEqualTo(3);
    assertThat(blog.sent()).containsExactly("select count(*) from \"users\"");
  }

  @Test
  void knowsWhetherAnEmailIsTaken() {
    assertThat(users.isTaken("ann@example.org")).isTrue();
    assertThat(blog.sent())
        .containsExactly("select exists (select 1 from \"users\" where \"email\" = ?)");

    assertThat(users.isTaken("nobody@example.org")).isFalse();
  }
}
