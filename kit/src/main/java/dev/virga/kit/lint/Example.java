package dev.virga.kit.lint;

import java.util.ArrayList;
import java.util.List;

/**
 * What a rule finds, and how the same is done without it. Each is the text of one file, or of
 * several with a line {@code -- then} between them. The first line {@code -- outside of a
 * transaction} says that the statements of a file are in none.
 *
 * @param wrong SQL that the rule finds
 * @param right SQL that no rule finds
 */
public record Example(String wrong, String right) {
  private static final String ALONE = "-- outside of a transaction\n";

  /** Returns the files of one of the texts. */
  static List<SqlFile> files(String text) {
    List<SqlFile> files = new ArrayList<>();
    for (String file : text.split("(?m)^-- then\n", -1)) {
      String sql = file.strip() + "\n";
      files.add(
          new SqlFile((files.size() + 1) + ".sql", sql.replace(ALONE, ""), !sql.startsWith(ALONE)));
    }
    return files;
  }
}
