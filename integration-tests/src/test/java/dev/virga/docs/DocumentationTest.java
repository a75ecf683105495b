package dev.virga.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.docs.Page.Block;
import dev.virga.processor.model.BuiltInType;
import dev.virga.processor.model.ProblemKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class DocumentationTest {
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)(?:#[^)]*)?\\)");
  private static final Pattern VERSION =
      Pattern.compile(
          "(?:virga(?:-\\w+)?</artifactId>\\s*<version>|dev\\.virga:virga(?:-\\w+)?:)([^<\"`]+)");
  private static final Set<String> LANGUAGES_THAT_RUN = Set.of("java", "sql");

  @Test
  void showsJavaAndSqlThatRunsHere() {
    List<String> unchecked =
        Page.all().stream()
            .flatMap(page -> page.blocks().stream())
            .filter(block -> LANGUAGES_THAT_RUN.contains(block.language()))
            .filter(block -> block.snippet().isEmpty())
            .map(Block::place)
            .toList();
    assertThat(unchecked).as("blocks without a snippet").isEmpty();
  }

  @Test
  void showsTheRegionsOfTheCode() {
    Map<String, String> java = Snippets.read().texts();
    Set<String> compared = Snippets.comparedByTests();
    Page.shown()
        .keySet()
        .forEach(
            snippet -> {
              if (!compared.contains(snippet)) {
                assertThat(java).as("the snippets in the code").containsKey(snippet);
                Page.requireShown(snippet, java.getOrDefault(snippet, ""));
              }
            });
  }

  @Test
  void showsAllRegionsOfTheCode() {
    Set<String> regions = new TreeSet<>(Snippets.read().texts().keySet());
    regions.removeIf(name -> name.endsWith(".java"));
    assertThat(Page.shown().keySet()).containsAll(regions);
  }

  @Test
  void linksToFilesThatExist() {
    for (Page page : Page.all()) {
      LINK.matcher(page.text())
          .results()
          .map(link -> page.file().resolveSibling(link.group(1)))
          .forEach(file -> assertThat(file).as("a link of %s", page).exists());
    }
  }

  @Test
  void explainsEachErrorOfTheProcessor() {
    String errors = Page.named("errors.md").text();
    assertThat(Arrays.stream(ProblemKey.values()).map(key -> "| `" + key + "` |"))
        .allSatisfy(key -> assertThat(errors).contains(key));
  }

  @Test
  void listsEachType() {
    String records = Page.named("records.md").text();
    assertThat(Arrays.stream(BuiltInType.values()))
        .allSatisfy(
            type ->
                assertThat(records)
                    .containsPattern(
                        "\\| `"
                            + Pattern.quote(type.toString())
                            + "`.*\\| `"
                            + Pattern.quote(type.sqlType(Optional.empty()))
                            + "`"));
  }

  @Test
  void listsEachException() throws IOException {
    String running = Page.named("running.md").text();
    try (Stream<Path> sources = Files.list(Path.of("../runtime/src/main/java/dev/virga"))) {
      List<String> exceptions =
          sources
              .map(source -> source.getFileName().toString())
              .filter(file -> file.endsWith(".java") && !file.equals("package-info.java"))
              .map(file -> file.substring(0, file.length() - ".java".length()))
              .filter(DocumentationTest::isException)
              .toList();
      assertThat(exceptions)
          .hasSizeGreaterThan(10)
          .allSatisfy(exception -> assertThat(running).contains("| `" + exception + "` |"));
    }
  }

  private static boolean isException(String name) {
    try {
      return Throwable.class.isAssignableFrom(Class.forName("dev.virga." + name));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void namesTheVersionThatIsBuilt() {
    Matcher parent = Pattern.compile("virga-parent</artifactId>\\s*<version>(.+?)<").matcher(pom());
    assertThat(parent.find()).isTrue();
    for (Page page : Page.all()) {
      assertThat(VERSION.matcher(page.text()).results().map(named -> named.group(1)))
          .as("the versions that %s names", page)
          .allSatisfy(version -> assertThat(version).isEqualTo(parent.group(1)));
    }
  }

  private static String pom() {
    try {
      return Files.readString(Path.of("../pom.xml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
