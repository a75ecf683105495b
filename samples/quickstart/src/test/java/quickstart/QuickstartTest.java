package quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class QuickstartTest {
  private static final Pattern STEP =
      Pattern.compile(
          "(?ms)^(\\d)\\. [^\n]+\n\n  Java  (.+?)\n\n  SQL   (.+?)\n\n  With  (.+?)\n\n  Rows  (.+?)\n\n");

  private static String output;
  private static List<MatchResult> steps;

  @BeforeAll
  static void runIt() throws IOException {
    PrintStream console = System.out;
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
    try {
      Quickstart.main(new String[0]);
    } finally {
      System.setOut(console);
    }
    output = written.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    steps = STEP.matcher(output).results().toList();
  }

  private static String java(MatchResult step) {
    return unindented(step.group(2));
  }

  private static String sql(int step) {
    return unindented(steps.get(step - 1).group(3));
  }

  private static String parameters(int step) {
    return steps.get(step - 1).group(4);
  }

  private static String rows(int step) {
    return unindented(steps.get(step - 1).group(5));
  }

  private static String unindented(String block) {
    return block.lines().map(String::strip).reduce("", (text, line) -> text + line + "\n").strip();
  }

  @Test
  void showsFiveQueries() {
    assertThat(steps).extracting(step -> step.group(1)).containsExactly("1", "2", "3", "4", "5");
  }

  @Test
  void showsTheJavaThatRan() throws IOException {
    String source = Files.readString(Path.of("src/main/java/quickstart/Quickstart.java"));
    String queries =
        source.substring(source.indexOf("void queries("), source.indexOf("/** Runs the queries."));
    List<String> blocks =
        Pattern.compile("(?m)^    // \\d.+\\R")
            .splitAsStream(queries)
            .skip(1)
            .map(block -> block.substring(0, block.lastIndexOf(';') + 1))
            .map(QuickstartTest::unindented)
            .toList();
    assertThat(steps).extracting(QuickstartTest::java).isEqualTo(blocks);
  }

  @Test
  void showsTheSqlWithItsParameters() {
    assertThat(sql(1))
        .isEqualTo(
            """
            insert into "users" ("email", "name")
            values (?, ?)
            returning "id", "email", "name\"""");
    assertThat(parameters(1)).isEqualTo("[ann@example.org, Ann]");
    assertThat(sql(3))
        .isEqualTo(
            """
            select "id", "author_id", "title", "views"
            from "posts"
            where "title" like ?
            order by "views" desc
            limit ?""");
    assertThat(parameters(3)).isEqualTo("[Rain%, 10]");
  }

  @Test
  void showsTheRows() {
    assertThat(rows(1)).isEqualTo("User[id=1, email=ann@example.org, name=Ann]");
    assertThat(rows(2)).isEqualTo("3");
    assertThat(rows(4)).isEqualTo("Card[title=Rain in May, author=Ann]");
    assertThat(rows(5))
        .contains("title=Rain in May")
        .contains("title=No rain")
        .doesNotContain("Rain again");
  }
}
