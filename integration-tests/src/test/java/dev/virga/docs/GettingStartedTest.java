package dev.virga.docs;

import dev.virga.testing.TestDatabase;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The program of {@code docs/getting-started.md}. */
final class GettingStartedTest {
  @RegisterExtension static final TestDatabase database = TestDatabase.empty();

  @Test
  void printsWhatThePageSays() throws IOException {
    String[] arguments = {database.jdbcUrl()};
    String printed = Program.inProjectOf("Task", () -> Main.main(arguments));

    Page.requireShown("tasks.txt", printed);
  }
}
