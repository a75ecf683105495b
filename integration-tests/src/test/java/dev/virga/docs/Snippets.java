package dev.virga.docs;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The Java snippets: regions of the sources of this package, and whole files of it and of the blog.
 *
 * @param texts the text of each, by its name
 */
record Snippets(Map<String, String> texts) {
  private static final Path DOCS = Path.of("src/test/java/dev/virga/docs");
  private static final Path BLOG = Path.of("src/main/java/blog");
  private static final Pattern REGION =
      Pattern.compile("(?ms)^ *// region (\\S+)\\n(.*?)^ *// endregion$");
  private static final Pattern COMPARED =
      Pattern.compile("(?:\\.shows|requireShown)\\(\\s*\"(\\S+)\"");

  /** Reads them; regions of one name are one snippet, with a blank line between them. */
  static Snippets read() {
    Map<String, String> texts = new TreeMap<>();
    for (Path source : sources(DOCS)) {
      String text = text(source);
      texts.put(file(source), withoutPackage(text));
      Matcher region = REGION.matcher(text);
      while (region.find()) {
        texts.merge(
            region.group(1),
            region.group(2).stripTrailing().stripIndent() + "\n",
            (a, b) -> a + "\n" + b);
      }
    }
    for (Path source : sources(BLOG)) {
      texts.put(file(source), withoutPackage(text(source)));
    }
    return new Snippets(texts);
  }

  /** Returns the names of the snippets that tests of this package compare themselves. */
  static Set<String> comparedByTests() {
    return sources(DOCS).stream()
        .flatMap(source -> COMPARED.matcher(text(source)).results())
        .map(call -> call.group(1))
        .collect(TreeSet::new, Set::add, Set::addAll);
  }

  private static List<Path> sources(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path source) {
    try {
      return Files.readString(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String file(Path source) {
    return source.getFileName().toString();
  }

  private static String withoutPackage(String source) {
    return source.lines().skip(2).collect(joining("\n", "", "\n"));
  }
}
