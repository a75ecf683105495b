package dev.virga.contract;

import blog.User;
import dev.virga.Database;
import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.manifest.Manifests;
import dev.virga.testing.RoundTrips;
import dev.virga.testing.TestDatabase;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;

/**
 * The blog that the contract's queries run on: three users, six posts, a few comments, tags and
 * follows. What is sent to it is written down.
 */
final class Blog {
  static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:00:00Z");
  static final User ANN = new User(1, "ann@example.org", "ann", "Rain", NEW_YEAR);
  static final User BEN = new User(2, "ben@example.org", "ben", null, day(2));
  static final User CLEO = new User(3, "cleo@example.org", "cleo", null, day(2));

  private static final String ROWS =
      """
      truncate "users", "posts", "comments", "follows", "tags", "post_tags" restart identity cascade;
      insert into "users" ("email", "username", "bio", "created_at") values
        ('ann@example.org', 'ann', 'Rain', '2026-01-01 00:00Z'),
        ('ben@example.org', 'ben', null, '2026-01-02 00:00Z'),
        ('cleo@example.org', 'cleo', null, '2026-01-02 00:00Z');
      insert into "posts" ("author_id", "title", "body", "views", "created_at", "updated_at") values
        (1, 'Clouds', 'White', 5, '2026-01-01 00:00Z', '2026-01-01 00:00Z'),
        (1, 'Rain', 'Wet', 120, '2026-01-02 00:00Z', '2026-01-02 00:00Z'),
        (2, 'Snow', 'Cold', 50, '2026-01-03 00:00Z', '2026-01-03 00:00Z'),
        (1, 'Sun', 'Warm', 20, '2026-01-04 00:00Z', '2026-01-04 00:00Z'),
        (1, 'Wind', 'Loud', 130, '2026-01-05 00:00Z', '2026-01-05 00:00Z'),
        (1, 'Fog', 'Grey', 0, '2026-01-06 00:00Z', '2026-01-06 00:00Z');
      insert into "comments" ("post_id", "author_id", "body", "created_at") values
        (2, 2, 'Nice!', '2026-01-01 00:00Z'),
        (2, null, 'Hm', '2026-01-01 00:00Z'),
        (3, 1, 'Brr!', '2026-01-01 00:00Z'),
        (5, 2, 'Wow', '2026-01-01 00:00Z');
      insert into "tags" ("name") values ('water'), ('weather');
      insert into "post_tags" ("post_id", "tag_name") values
        (1, 'weather'), (2, 'weather'), (2, 'water'), (3, 'weather'), (3, 'water'), (6, 'water');
      insert into "follows" ("follower_id", "followed_id", "created_at") values
        (1, 2, '2026-01-01 00:00Z'), (2, 1, '2026-01-01 00:00Z');
      """;

  private final RoundTrips roundTrips = new RoundTrips();
  private final Database database;

  private Blog(TestDatabase database) {
    this.database = Database.of(roundTrips.recorded(database.dataSource()));
  }

  /** A database with the tables of the contract's records, which are still empty. */
  static TestDatabase tables() {
    return TestDatabase.withSchema(Ddl.create(Manifests.from(classes())).sql());
  }

  /** The blog in its first state, in a database with its tables. */
  static Blog in(TestDatabase database) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(ROWS);
    }
    return new Blog(database);
  }

  /** Where the contract's classes and manifests are. */
  private static Path classes() {
    try {
      return Path.of(User.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static Instant day(int dayOfJanuary) {
    return NEW_YEAR.plusSeconds((dayOfJanuary - 1) * 86_400L);
  }

  Database database() {
    return database;
  }

  /** What was sent since the blog is in its first state, a text for each round trip. */
  List<String> sent() {
    return roundTrips.texts();
  }

  void forgetWhatWasSent() {
    roundTrips.clear();
  }
}
