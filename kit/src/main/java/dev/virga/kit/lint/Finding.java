package dev.virga.kit.lint;

/**
 * What is found in a file.
 *
 * @param file the name of the file
 * @param line the line that the statement begins at
 * @param code the code of the rule, or what is wrong with the file or a comment in it
 * @param message what happens, and what to do
 */
public record Finding(String file, int line, String code, String message) {
  /** The file is not understood from here on, so that nothing behind is checked. */
  public static final String UNREADABLE = "unreadable";

  /** A comment allows something without saying why, or what no rule finds. */
  public static final String ALLOWANCE = "allowance";

  static Finding of(Rule rule, String file, int line) {
    return new Finding(file, line, rule.code(), rule.toString());
  }

  /** Returns the place and the message: {@code V1__a.sql:3: blocking-index (lock: share): ...}. */
  @Override
  public String toString() {
    return file + ":" + line + ": " + message;
  }
}
