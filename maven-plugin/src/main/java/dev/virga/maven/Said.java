package dev.virga.maven;

import dev.virga.kit.migrate.Answers;
import java.io.File;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person says in advance, as properties or in a file. */
final class Said {
  private Said() {}

  /**
   * Reads the answers of a file, and those that are given one by one.
   *
   * @throws IllegalArgumentException if one is no answer
   */
  static Answers of(@Nullable File file, @Nullable List<String> lines) {
    Answers said = file == null ? Answers.none() : Answers.in(file.toPath());
    for (String line : lines == null ? List.<String>of() : lines) {
      said = said.and(line);
    }
    return said;
  }
}
