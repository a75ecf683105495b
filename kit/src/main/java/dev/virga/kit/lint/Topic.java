package dev.virga.kit.lint;

/** What a rule is about. */
public enum Topic {
  /** Reads or writes of a busy application wait. */
  LOCKS("Locks"),
  /** Rows or values are lost. */
  DATA("Data"),
  /** A migration fails, stays half done, or does something else than it says. */
  RUNNING("Running"),
  /** Types that are regretted later. */
  TYPES("Types");

  private final String title;

  Topic(String title) {
    this.title = title;
  }

  /** Returns the title for people. */
  public String title() {
    return title;
  }
}
