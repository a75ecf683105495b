package dev.virga.wrong;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A program with one wrong line.
 *
 * @param name its family and its class, such as {@code columns/WhereOfFindFirst}
 * @param source its text
 * @param line the number of its wrong line
 * @param message what the JDK's compiler says of the line, in fragments
 * @param rightSource its text with the right line in place of the wrong one
 */
record Program(String name, String source, long line, List<String> message, String rightSource) {
  private static final Path FOLDER = folder();
  private static final String GIVEN = "Given.java";
  private static final Pattern MARKED =
      Pattern.compile("(?m)^  // error: (?<message>.*)\\R(?<wrong>.*)\\R  // right: (?<right>.*)$");

  /** Returns all programs. */
  static List<Program> all() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".java") && !file.endsWith(GIVEN))
          .sorted()
          .map(Program::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what the programs have in common, which is not wrong. */
  static String given() {
    return text(FOLDER.resolve(GIVEN));
  }

  private static Program read(Path file) {
    String name = FOLDER.relativize(file).toString().replace('\\', '/').replace(".java", "");
    String source = text(file);
    Matcher marked = MARKED.matcher(source);
    if (!marked.find()) {
      throw new IllegalStateException(
          name + " has no line between a comment // error: and a comment // right:");
    }
    return new Program(
        name,
        source,
        source.substring(0, marked.start("wrong")).lines().count() + 1,
        List.of(marked.group("message").split(" \\.\\.\\. ")),
        source.substring(0, marked.start("wrong"))
            + "  "
            + marked.group("right")
            + source.substring(marked.end("wrong")));
  }

  /** Returns whether the compiler says what the program expects: each fragment after the other. */
  boolean expects(String said) {
    int from = 0;
    for (String fragment : message) {
      int at = said.indexOf(fragment, from);
      if (at < 0) {
        return false;
      }
      from = at + fragment.length();
    }
    return true;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    try {
      URL url = Objects.requireNonNull(Program.class.getResource("/wrong"));
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
