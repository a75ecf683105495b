package dev.virga.docs;

import blog.User;
import dev.virga.Database;
import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.ddl.Script;
import dev.virga.kit.manifest.Manifests;
import dev.virga.testing.TestDatabase;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The blog that most snippets run on, with a few rows in it before each test. */
final class Docs implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {
  private static final String ROWS =
      """
      truncate "users", "posts", "comments", "follows", "tags", "post_tags" restart identity cascade;
      insert into "users" ("email", "username", "bio") values
        ('ann@example.org', 'ann', 'Rain'), ('ben@example.org', 'ben', null);
      insert into "posts" ("author_id", "title", "body", "views") values
        (1, 'Rain in May', 'Wet', 120), (1, 'No rain', 'Dry', 30), (2, 'Snow', 'Cold', 5);
      insert into "comments" ("post_id", "author_id", "body") values
        (1, 2, 'Nice!'), (1, null, 'Hm'), (3, 1, 'Brr!');
      insert into "tags" ("name") values ('water'), ('weather');
      insert into "post_tags" ("post_id", "tag_name") values
        (1, 'water'), (1, 'weather'), (3, 'weather');
      insert into "follows" ("follower_id", "followed_id") values (2, 1);
      """;

  private final TestDatabase database = TestDatabase.withSchema(tables().sql());
  private final Recorded recorded = new Recorded(database);

  /** The statements that create the tables of the blog. */
  static Script tables() {
    return Ddl.create(Manifests.from(classes()));
  }

  /** Where the classes and manifests of the blog are. */
  static Path classes() {
    try {
      return Path.of(User.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    database.beforeAll(context);
  }

  @Override
  public void beforeEach(ExtensionContext context) throws SQLException {
    execute(ROWS);
    recorded.forget();
  }

  /** Runs statements that are not written down. */
  void execute(String statements) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(statements);
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    database.afterAll(context);
  }

  /** The blog's database; what it sends is written down. */
  Database database() {
    return recorded.database();
  }

  /** Forgets what was sent so far. */
  void forget() {
    recorded.forget();
  }

  /** Connects to the blog's database. */
  DataSource dataSource() {
    return database.dataSource();
  }

  /** Names the blog's database for the PostgreSQL driver. */
  String jdbcUrl() {
    return database.jdbcUrl();
  }

  /** Asserts that the pages show what was sent since the last call, or since the test began. */
  void shows(String snippet) {
    recorded.shows(snippet);
  }
}
