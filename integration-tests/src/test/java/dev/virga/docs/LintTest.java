package dev.virga.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.kit.lint.Finding;
import dev.virga.kit.lint.Linter;
import dev.virga.kit.lint.Rule;
import dev.virga.kit.lint.Rules;
import dev.virga.kit.lint.Topic;
import dev.virga.kit.migrate.Migrations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The snippets of {@code docs/lint.md}, and its list of all rules. */
final class LintTest {
  private static final Pattern LIST =
      Pattern.compile("(?s)<!-- rules -->\n(.*)<!-- end of rules -->");

  @TempDir Path folder;

  @Test
  void findsWhatLocksABusyApplicationOut() throws IOException {
    write("create index posts_author_id_idx on posts (author_id);\n");
    // region lint
    List<Finding> findings = Migrations.in(folder).lint(Linter.ofAllRules());
    findings.forEach(System.out::println);
    // endregion
    StringBuilder text = new StringBuilder();
    findings.forEach(finding -> text.append(finding).append('\n'));
    Page.requireShown("lint.txt", text.toString());
  }

  @Test
  void takesAnAllowanceThatSaysWhy() throws IOException {
    String allowed =
        """
        -- virga:allow blocking-index: posts is written by a job at night alone
        create index posts_author_id_idx on posts (author_id);
        """;
    write(allowed);

    assertThat(Migrations.in(folder).lint(Linter.ofAllRules())).isEmpty();
    Page.requireShown("lint-allowed.sql", allowed);
  }

  @Test
  void listsAllRules() throws IOException {
    Page page = Page.named("lint.md");
    StringBuilder list = new StringBuilder();
    for (Topic topic : Topic.values()) {
      list.append("\n## ").append(topic.title()).append('\n');
      Rules.all().stream()
          .filter(rule -> rule.topic() == topic)
          .forEach(rule -> list.append(described(rule)));
    }
    if (Boolean.getBoolean("virga.docs.update")) {
      Matcher matcher = LIST.matcher(page.text());
      assertThat(matcher.find()).isTrue();
      StringBuilder updated = new StringBuilder(page.text());
      updated.replace(matcher.start(1), matcher.end(1), list.toString());
      Files.writeString(page.file(), updated.toString());
    }
    Matcher matcher = LIST.matcher(page.text());
    assertThat(matcher.find()).isTrue();
    assertThat(matcher.group(1))
        .as("-Dvirga.docs.update=true writes it anew")
        .isEqualTo(list.toString());
  }

  private static String described(Rule rule) {
    return """

        ### %s

        %s%s. Instead: %s.

        ```pgsql
        %s```

        Rather:

        ```pgsql
        %s```
        """
        .formatted(
            rule.code(),
            rule.lock().isEmpty() ? "" : "Lock: " + rule.lock() + ". ",
            capitalized(rule.reason()),
            rule.rewrite(),
            rule.example().wrong(),
            rule.example().right());
  }

  private static String capitalized(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private void write(String sql) throws IOException {
    Path migration = folder.resolve("migration");
    Files.createDirectories(migration);
    Files.writeString(migration.resolve("V7__posts.sql"), sql);
  }
}
