package dev.virga.kit.lint;

import dev.virga.kit.sql.SqlStatement;
import dev.virga.kit.sql.SqlText;
import dev.virga.kit.sql.UnreadableException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of SQL that is to be checked. Immutable.
 *
 * @param name the name, for people
 * @param text the SQL
 * @param transactional whether its statements run in one transaction; else each in its own
 */
public record SqlFile(String name, String text, boolean transactional) {
  private static final Pattern PART = Pattern.compile("^(V\\d+)(?:\\.\\d+)?__");

  /** Returns a file with the text of Flyway's settings for it, which is empty where it has none. */
  public static SqlFile of(String name, String text, String settings) {
    boolean alone =
        settings
            .lines()
            .anyMatch(line -> line.replace(" ", "").equalsIgnoreCase("executeInTransaction=false"));
    return new SqlFile(name, text, !alone);
  }

  /**
   * Tells the statements apart.
   *
   * @throws UnreadableException if the text is no SQL
   */
  List<SqlStatement> statements() {
    return new SqlText(text).statements();
  }

  /** Returns the migration that the file is a part of: of {@code V7.2__users.sql}, {@code V7}. */
  String migration() {
    Matcher version = PART.matcher(name);
    return version.find() ? version.group(1) : name;
  }

  /** Returns the line of a position, from 1. */
  int line(int position) {
    return new SqlText(text).line(position);
  }
}
