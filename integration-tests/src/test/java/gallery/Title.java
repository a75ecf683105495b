package gallery;

/** What a work or an artist is called; never blank. */
public record Title(String text) {
  /** Refuses a blank one. */
  public Title {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a blank title: " + text);
    }
  }
}
