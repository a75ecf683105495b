package dev.virga.docs;

import static blog.Posts.*;
import static dev.virga.sql.Aggregates.count;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import blog.Comment;
import blog.Post;
import blog.Posts;
import blog.Users;
import dev.virga.Database;
import dev.virga.InvalidInputException;
import dev.virga.Page;
import dev.virga.sql.Sort;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The snippets of {@code docs/paging.md}. */
final class PagingTest {
  @RegisterExtension static final Docs docs = new Docs();

  private final Database db = docs.database();

  // region page
  Page<Post> newest(Optional<String> cursor) {
    return db.run(Posts.findMany(orderBy(CREATED_AT.desc())).page(2).after(cursor));
  }

  // endregion

  @Test
  void turnsPages() {
    Page<Post> first = newest(Optional.empty());
    docs.shows("page-first.sql");
    assertThat(first.rows()).hasSize(2);
    Page<Post> second = newest(first.next());
    docs.shows("page-next.sql");
    assertThat(second.rows()).hasSize(1);
    assertThat(second.next()).isEmpty();
    assertThat(second.previous()).isPresent();
  }

  @Test
  void turnsBack() {
    // region page-before
    var pages = Posts.findMany(orderBy(VIEWS.desc())).page(2);
    Page<Post> first = db.run(pages);
    Page<Post> second = db.run(pages.after(first.next()));
    Page<Post> again = db.run(pages.before(second.previous()));
    // endregion
    assertThat(again.rows()).isEqualTo(first.rows());
  }

  @Test
  void mixesDirections() {
    var pages = Users.findMany(orderBy(Users.BIO.asc(), Users.USERNAME.desc())).page(1);
    String cursor = db.run(pages).next().orElseThrow();
    docs.forget();
    // region page-nulls
    var users =
        db.run(
            Users.findMany(orderBy(Users.BIO.asc(), Users.USERNAME.desc())).page(1).after(cursor));
    // endregion
    assertThat(users.rows()).hasSize(1);
    docs.shows("page-nulls.sql");
  }

  // region page-with
  record Discussed(Post post, List<Comment> comments) {}

  // endregion

  @Test
  void pagesHaveRelations() {
    // region page-with
    Page<Discussed> page =
        db.run(Posts.findMany(orderBy(VIEWS.desc())).with(COMMENTS, Discussed::new).page(2));
    // endregion
    assertThat(page.rows()).extracting(row -> row.comments().size()).containsExactly(2, 0);
  }

  // region page-total
  record Stat(String username, long posts) {}

  // endregion

  @Test
  void countsAllRows() {
    // region page-total
    Page<Stat> page =
        db.run(
            from(Posts.POSTS)
                .join(AUTHOR)
                .groupBy(Users.USERNAME)
                .orderBy(count().desc(), Users.USERNAME.asc())
                .select(row(Stat::new, Users.USERNAME, count()))
                .page(10)
                .withTotal());
    // endregion
    assertThat(page.total()).hasValue(2);
    docs.shows("page-total.sql");
  }

  @Test
  void turnsPagesByNumber() {
    // region page-offset
    Page<Post> third = db.run(Posts.findMany(orderBy(ID.asc())).page(1).offset(2));
    // endregion
    assertThat(third.rows()).extracting(Post::id).containsExactly(3L);
    docs.shows("page-offset.sql");
  }

  // region sort
  private static final Sort<Posts> SORT =
      Sort.by("newest", CREATED_AT.desc(), ID.desc())
          .and("title", TITLE.asc())
          .and("views", VIEWS.asc());

  Page<Post> list(String sort, Optional<String> cursor) {
    return db.run(Posts.findMany(orderBy(SORT.parse(sort))).page(20).after(cursor));
  }

  // endregion

  @Test
  void sortsAsTheUserChooses() {
    assertThat(list("-views,title", Optional.empty()).rows())
        .extracting(Post::title)
        .containsExactly("Rain in May", "No rain", "Snow");
    docs.shows("sort.sql");
    assertThatThrownBy(() -> list("id; drop table posts", Optional.empty()))
        .isInstanceOf(InvalidInputException.class)
        .satisfies(
            refused ->
                dev.virga.docs.Page.requireShown("sort.error", dev.virga.docs.Page.lines(refused)));
  }
}
