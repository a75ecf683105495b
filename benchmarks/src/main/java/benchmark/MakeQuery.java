package benchmark;

import static dev.virga.sql.Sql.*;

import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Queries that are made and rendered, and not sent: what Virga itself costs before the driver. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
public class MakeQuery {
  private Optional<Long> author = Optional.empty();
  private Optional<Integer> minimum = Optional.of(50);
  private Optional<String> title = Optional.of("Post 1");

  /** The query of {@link Tasks#findOne}. */
  @Benchmark
  public Object findOne() {
    return Users.findFirst(where(Users.EMAIL.eq("user1@example.org"))).statement();
  }

  /** The query of {@link Tasks#insertOne}. */
  @Benchmark
  public Object insertOne() {
    return Events.insert(NewEvent.name("rain").weight(1)).returning().statement();
  }

  /** The query of {@link Tasks#search}. */
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

  /** The query of {@link Nested#nested1}. */
  @Benchmark
  public Object nested() {
    return VirgaReading.users(1, 1).statement();
  }

  /** The query of {@link Tasks#updateOne}. */
  @Benchmark
  public Object updateOne() {
    return Counters.update(Counters.HITS.set(7)).where(Counters.ID.eq(7L)).statement();
  }

  /** The query of {@link Tasks#upsertOne}. */
  @Benchmark
  public Object upsertOne() {
    return Counters.insert(NewCounter.name("rain").hits(7))
        .onConflict(Counters.UNIQUE_NAME)
        .doUpdateGiven()
        .statement();
  }

  /** The query of {@link Nested#nestedTwice50}. */
  @Benchmark
  public Object nestedTwice() {
    return VirgaReading.usersWithComments(1, 50).statement();
  }

  /** The query of {@link Tasks#joinAggregate}. */
  @Benchmark
  public Object joinAggregate() {
    return VirgaLibrary.sums(1, 50).statement();
  }
}
