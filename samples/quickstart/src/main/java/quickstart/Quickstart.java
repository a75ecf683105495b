package quickstart;

import static dev.virga.sql.Sql.*;
import static java.util.stream.Collectors.joining;

import dev.virga.Database;
import dev.virga.Query;
import dev.virga.annotation.*;
import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.manifest.Manifests;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Five queries, each as Java, as the SQL that is sent and as rows. It needs no database: it starts
 * one of its own.
 */
public final class Quickstart {
  private Quickstart() {}

  // A record is a table. From these two, the annotation processor writes Users, NewUser, Posts and
  // NewPost.

  @Table("users")
  @HasMany(Post.class)
  public record User(@Id @Identity long id, @Unique String email, String name) {}

  @Table("posts")
  public record Post(
      @Id @Identity long id,
      @References(User.class) long authorId,
      String title,
      @Default("0") int views) {}

  // A row can become any other record, too.

  public record Card(String title, String author) {}

  public record Author(User user, List<Post> best) {}

  private static void queries(Narrator db) {
    // 1. Insert a row: it comes back as it was stored.
    User ann = db.run(Users.insert(NewUser.email("ann@example.org").name("Ann")).returning());

    // 2. Insert many rows: each column is one array, so the SQL stays the same for any number.
    db.run(
        Posts.insert(
            List.of(
                NewPost.authorId(ann.id()).title("Rain in May").views(70),
                NewPost.authorId(ann.id()).title("Rain again").views(30),
                NewPost.authorId(ann.id()).title("No rain").views(40))));

    // 3. Search: a filter that is absent adds nothing to the SQL.
    Optional<String> word = Optional.of("Rain");
    Optional<Integer> minimum = Optional.empty();
    db.run(
        Posts.findMany(
            where(
                allOf(
                    word.map(w -> Posts.TITLE.startsWith(w)), minimum.map(m -> Posts.VIEWS.ge(m)))),
            orderBy(Posts.VIEWS.desc()),
            limit(10)));

    // 4. Join: a column of a table that is not in the query does not compile.
    db.run(
        from(Posts.POSTS)
            .join(Users.USERS)
            .on(Posts.AUTHOR_ID.eq(Users.ID))
            .where(Posts.VIEWS.gt(50))
            .select(row(Card::new, Posts.TITLE, Users.NAME)));

    // 5. Nest: each user with the two posts that were read most, in one statement.
    db.run(
        Users.findMany(orderBy(Users.NAME.asc()))
            .with(Users.POSTS.orderBy(Posts.VIEWS.desc()).limit(2), Author::new));
  }

  /** Runs the queries. */
  public static void main(String[] args) throws IOException {
    System.out.println("Starting PostgreSQL ...");
    try (EmbeddedPostgres postgres =
            EmbeddedPostgres.builder().setServerConfig("listen_addresses", "127.0.0.1").start();
        Database database = Database.open(postgres.getJdbcUrl("postgres", "postgres"))) {
      Ddl.create(Manifests.onClassPath()).run(postgres.getPostgresDatabase());
      queries(new Narrator(database));
    }
    System.out.println();
    System.out.println("All of it is samples/quickstart/src/main/java/quickstart/Quickstart.java.");
  }

  /** Runs a query and shows it. The Java that it shows is read from this very file. */
  private static final class Narrator {
    private static final Pattern STEP =
        Pattern.compile("(?m)^    // (\\d\\. .+)\\R((?:    .*\\R)+)");
    private static final Pattern CLAUSE =
        Pattern.compile(
            " (?=(?:from|join|where|order by|limit|values|select(?= \\*)|returning)\\b)");

    private final Database database;
    private final Matcher steps = STEP.matcher(source());

    Narrator(Database database) {
      this.database = database;
    }

    private static String source() {
      try (InputStream file = Quickstart.class.getResourceAsStream("Quickstart.java")) {
        return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    <R> R run(Query<R> query) {
      R result = database.run(query);
      if (!steps.find()) {
        throw new IllegalStateException("a query without a numbered comment above it");
      }
      System.out.printf("%n%s%n", steps.group(1));
      show("Java", steps.group(2).stripTrailing().stripIndent());
      show("SQL", layOut(query.sql()));
      show("With", query.parameters().toString());
      show("Rows", result instanceof List<?> rows ? layOut(rows) : result.toString());
      return result;
    }

    /** Begins a line with each clause, further in where it is one of a subquery. */
    private static String layOut(String sql) {
      StringBuilder text = new StringBuilder();
      long depth = 0;
      for (String clause : CLAUSE.splitAsStream(sql).toList()) {
        text.append("  ".repeat((int) depth)).append(clause).append('\n');
        depth += count(clause, '(') - count(clause, ')');
      }
      return text.toString();
    }

    private static long count(String text, char wanted) {
      return text.chars().filter(c -> c == wanted).count();
    }

    private static String layOut(List<?> rows) {
      return rows.stream().map(Object::toString).collect(joining("\n"));
    }

    private static void show(String label, String text) {
      System.out.printf("%n  %-4s  %s", label, text.indent(8).strip().concat("\n"));
    }
  }
}
