package dev.virga.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.FileObject;

/**
 * Expected texts, one file each. {@code ./mvnw test -pl processor -am -Dvirga.goldens=write} writes
 * what the processor makes now; the difference is for the reviewer.
 */
public final class Golden {
  private static final Path EXPECTED = Path.of("src/test/resources/expected");

  private Golden() {}

  /** Asserts that a text is the expected one. */
  public static void check(String path, String actual) {
    Path file = EXPECTED.resolve(path);
    try {
      if ("write".equals(System.getProperty("virga.goldens"))) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);
      }
      assertThat(file).as("written with -Dvirga.goldens=write").exists();
      assertThat(actual).as(path).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the text of a file that a compilation made. */
  public static String text(FileObject file) {
    try {
      return file.getCharContent(false).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
