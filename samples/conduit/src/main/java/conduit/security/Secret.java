package conduit.security;

/**
 * A text that must not be seen, such as a password: it does not show when it, or a record that
 * holds it, is printed.
 *
 * @param text the secret
 */
public record Secret(String text) {
  @Override
  public String toString() {
    return "***";
  }
}
