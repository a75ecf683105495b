package dev.virga.docs;

import static blog.Posts.*;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;

import blog.Post;
import blog.Posts;
import blog.Users;
import dev.virga.Database;
import dev.virga.sql.ChosenRow;
import dev.virga.sql.Column;
import dev.virga.sql.Condition;
import dev.virga.sql.From;
import dev.virga.sql.Selectable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The snippets of {@code docs/dynamic.md}. */
final class DynamicTest {
  @RegisterExtension static final Docs docs = new Docs();

  private final Database db = docs.database();

  // region fragment
  static Condition<Posts> popular() {
    return VIEWS.gt(20);
  }

  static Condition<Posts> by(String username) {
    return AUTHOR.get(Users.USERNAME).eq(username);
  }

  // endregion

  @Test
  void namesConditions() {
    // region fragment
    List<Post> posts = db.run(Posts.findMany(where(popular(), by("ann"))));
    // endregion
    assertThat(posts).hasSize(2);
    docs.shows("fragment.sql");
  }

  // region fragment-query
  static <S extends Posts, A extends Posts> From<S, A> newestFirst(From<S, A> query) {
    return query.where(popular()).orderBy(CREATED_AT.desc(), ID.desc());
  }

  // endregion

  @Test
  void namesPartsOfQueries() {
    // region fragment-query
    List<String> authors =
        db.run(newestFirst(from(Posts.POSTS).join(AUTHOR)).select(Users.USERNAME));
    // endregion
    assertThat(authors).containsExactly("ann", "ann");
    docs.shows("fragment-query.sql");
  }

  // region given
  List<Post> search(Optional<String> word, Optional<Integer> most) {
    return db.run(
        Posts.findMany(orderBy(ID.asc()))
            .given(word.map(w -> where(TITLE.contains(w))), most.map(m -> limit(m)))
            .select(Posts.POSTS));
  }

  // endregion

  @Test
  void addsClausesThatArePresent() {
    assertThat(search(Optional.of("rain"), Optional.empty())).hasSize(1);
    docs.shows("given.sql");
  }

  // region given-from
  List<Post> of(Optional<String> author, Optional<Integer> views) {
    return db.run(
        from(Posts.POSTS)
            .join(AUTHOR)
            .given(author, (query, name) -> query.where(Users.USERNAME.eq(name)))
            .given(views, (query, least) -> query.where(VIEWS.ge(least)).orderBy(VIEWS.desc()))
            .select(Posts.POSTS));
  }

  // endregion

  @Test
  void addsClausesOfAJoin() {
    assertThat(of(Optional.of("ben"), Optional.empty())).hasSize(1);
    docs.shows("given-from.sql");
  }

  @Test
  void choosesColumns() {
    // region columns
    List<Column<Posts, ?>> wanted = List.of(ID, TITLE);
    List<ChosenRow> rows = db.run(Posts.findMany(orderBy(ID.asc())).select(columns(wanted)));
    String title = rows.get(0).get(TITLE);
    boolean hasBody = rows.get(0).has(BODY);
    // endregion
    assertThat(title).isEqualTo("Rain in May");
    assertThat(hasBody).isFalse();
    docs.shows("columns.sql");
  }

  // region columns-by-name
  private static final Map<String, Selectable<Posts, ?>> FIELDS =
      Map.of("id", ID, "title", TITLE, "views", VIEWS, "comments", COMMENTS.count());

  List<Map<String, Object>> fields(List<String> names) {
    Map<String, Selectable<Posts, ?>> chosen = new LinkedHashMap<>();
    for (String name : names) {
      if (FIELDS.containsKey(name)) {
        chosen.put(name, FIELDS.get(name));
      }
    }
    return db.run(Posts.findMany(orderBy(ID.asc())).select(columns(chosen)));
  }

  // endregion

  @Test
  void choosesColumnsByName() {
    assertThat(fields(List.of("title", "comments", "password")).get(0))
        .isEqualTo(Map.of("title", "Rain in May", "comments", 2L));
    docs.shows("columns-by-name.sql");
  }
}
