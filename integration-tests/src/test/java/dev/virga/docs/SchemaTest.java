package dev.virga.docs;

import static org.assertj.core.api.Assertions.assertThat;

import blog.Users;
import dev.virga.Database;
import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.ddl.Script;
import dev.virga.kit.manifest.Manifests;
import dev.virga.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The snippets of {@code docs/schema.md}. */
final class SchemaTest {
  @RegisterExtension static final TestDatabase database = TestDatabase.empty();

  @Test
  void createsTheTables() {
    Path classes = Docs.classes();
    DataSource dataSource = database.dataSource();
    // region run-ddl
    Script script = Ddl.create(Manifests.from(classes));
    script.run(dataSource);
    // endregion
    assertThat(Database.of(dataSource).run(Users.count())).isZero();
    Page.requireShown("blog.sql", script.sql());
  }

  // region print-ddl
  static void printTables() {
    System.out.println(Ddl.create(Manifests.onClassPath()).sql());
  }

  // endregion

  @Test
  void printsTheTables() throws IOException {
    assertThat(Program.inProjectOf("Task", SchemaTest::printTables))
        .contains("create table \"tasks\"");
  }
}
