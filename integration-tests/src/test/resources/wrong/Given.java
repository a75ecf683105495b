package wrong;

import static dev.virga.sql.Aggregates.count;
import static dev.virga.sql.Sql.from;
import static dev.virga.sql.Sql.prepare;
import static dev.virga.sql.Sql.row;
import static dev.virga.sql.Sql.where;

import blog.AuthorStat;
import blog.AuthorStats;
import blog.Comment;
import blog.Follow;
import blog.NewUser;
import blog.Post;
import blog.PostQueries.Author;
import blog.Posts;
import blog.Tag;
import blog.User;
import blog.Users;
import dev.virga.Database;
import dev.virga.sql.Prepared;
import dev.virga.sql.TableLike;
import dev.virga.sql.Where;
import java.util.List;
import java.util.Optional;

/** What the programs are given: a database, something to insert, shapes to select. Nothing here is wrong. */
public final class Given {
  public static final Database db = Database.open("jdbc:postgresql:blog");
  public static final NewUser NEW_USER = NewUser.email("x").username("x");
  public static final Prepared<Long, Optional<User>> USER_BY_ID = prepare(id -> Users.findFirst(where(Users.ID.eq(id))));

  public static final Where<Posts> TITLED = where(Posts.TITLE.isNotNull());

  private Given() {}

  public static TableLike<AuthorStats, AuthorStats> stats() {
    return AuthorStats.as(
        from(Posts.POSTS)
            .groupBy(Posts.AUTHOR_ID)
            .select(row(AuthorStat::new, Posts.AUTHOR_ID, count(), count(Posts.VIEWS))));
  }

  public record Authored(Comment comment, User author) {}

  public record Commented(Post post, Comment comment) {}

  public record Followed(Post post, User author, List<Follow> followers) {}

  public record Latest(User user, Optional<Post> post) {}

  public record MaybeAuthored(Comment comment, Optional<User> author) {}

  public record MaybeTitled(String title, Optional<Author> author) {}

  public record Size(int size) {}

  public record Sum(long sum) {}

  public record Tagged(String name, List<Tag> tags) {}

  public record Titled(String title, Author author) {}

  public record WithComments(User user, List<Comment> comments) {}

  public record WithFollows(Post post, List<Follow> follows) {}

  public record WithList(Post post, List<User> authors) {}

  public record WithPosts(User user, List<Post> posts) {}

  public record Written(Post post, User author) {}
}
