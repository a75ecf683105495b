package gallery;

/** The key of an artist. */
public record ArtistId(long value) {
  /** Reads a key as people write it. */
  public ArtistId(String text) {
    this(Long.parseLong(text));
  }
}
