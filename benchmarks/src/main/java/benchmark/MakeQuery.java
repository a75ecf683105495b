package benchmark;

import static dev.virga.sql.Sql.*;

import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Queries that are made and rendered, and not sent: what Virga itself costs before the driver. */
@State(Scope.Benchmark)
public class MakeQuery {
  private Optional<Long> author = Optional.empty();
  private Optional<Integer> minimum = Optional.of(50);
  private Optional<String> title = Optional.of("Post 1");

  /** The query of {@link FindOne}. */
  @Benchmark
  public Object findOne() {
    return Users.findFirst(where(Users.EMAIL.eq("user1@example.org"))).statement();
  }

  /** The query of {@link InsertOne}. */
  @Benchmark
  public Object insertOne() {
    return Events.insert(NewEvent.name("rain").weight(1)).returning().statement();
  }

  /** The query of {@link Search}. */
  @Benchmark
  public Object search() {
    return Posts.findMany(
            where(
                allOf(
                    author.map(value -> Posts.AUTHOR_ID.eq(value)),
                    minimum.map(value -> Posts.VIEWS.ge(value)),
                    title.map(value -> Posts.TITLE.startsWith(value)))),
            orderBy(Posts.CREATED_AT.desc()),
            limit(20))
        .statement();
  }

  /** The query of {@link Nested}. */
  @Benchmark
  public Object nested() {
    return Users.findFirst(where(Users.ID.eq(1L)))
        .with(Users.POSTS.orderBy(Posts.ID.asc()), UserWithPosts::new)
        .statement();
  }
}
