package dev.virga.docs;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the documentation.
 *
 * @param file where it is
 */
record Page(Path file) {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final boolean UPDATE = Boolean.getBoolean("virga.docs.update");
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?m)^(?:<!-- snippet: (?<snippet>\\S+) -->\\n)?```(?<language>\\w+)\\n(?<text>(?s:.*?))^```$");

  /** Returns the README and all pages of {@code docs}. */
  static List<Page> all() {
    try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
      return Stream.concat(Stream.of(ROOT.resolve("README.md")), docs.sorted())
          .filter(file -> file.toString().endsWith(".md"))
          .map(Page::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the page of {@code docs} with the given name. */
  static Page named(String name) {
    return new Page(ROOT.resolve("docs").resolve(name));
  }

  /** Returns the snippets that all pages show, with their texts. */
  static Map<String, List<Block>> shown() {
    return all().stream()
        .flatMap(page -> page.blocks().stream())
        .filter(block -> block.snippet().isPresent())
        .collect(
            toMap(
                block -> block.snippet().orElseThrow(),
                List::of,
                (first, second) -> Stream.concat(first.stream(), second.stream()).toList()));
  }

  /** Asserts that a snippet is shown, with the text that it really has. */
  static void requireShown(String snippet, String text) {
    if (UPDATE) {
      all().forEach(page -> page.update(snippet, text));
    }
    assertThat(shown()).as("the snippets of all pages").containsKey(snippet);
    assertThat(shown().get(snippet))
        .as("the blocks of %s; -Dvirga.docs.update=true writes them anew", snippet)
        .allSatisfy(block -> assertThat(block.text()).isEqualTo(text));
  }

  /** Returns an exception as a page shows it. */
  static String lines(Throwable exception) {
    return exception.toString().replace(System.lineSeparator(), "\n") + "\n";
  }

  String text() {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    String page = text();
    Matcher matcher = BLOCK.matcher(page);
    while (matcher.find()) {
      int line = (int) page.substring(0, matcher.start()).lines().count() + 1;
      blocks.add(
          new Block(
              ROOT.relativize(file) + ":" + line,
              matcher.group("language"),
              Optional.ofNullable(matcher.group("snippet")),
              matcher.group("text")));
    }
    return blocks;
  }

  private void update(String snippet, String text) {
    StringBuilder page = new StringBuilder(text());
    Matcher matcher = BLOCK.matcher(page.toString());
    int shift = 0;
    while (matcher.find()) {
      if (snippet.equals(matcher.group("snippet"))) {
        page.replace(matcher.start("text") + shift, matcher.end("text") + shift, text);
        shift = page.length() - matcher.regionEnd();
      }
    }
    write(page.toString());
  }

  private void write(String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A fenced block.
   *
   * @param place the file and the line
   * @param language what stands behind the fence
   * @param snippet what the comment above it names
   * @param text the lines, each with its end
   */
  record Block(String place, String language, Optional<String> snippet, String text) {}
}
