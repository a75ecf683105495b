package hiding;

/** A class that hides the one of the language. */
public final class Long {
  private Long() {}
}
