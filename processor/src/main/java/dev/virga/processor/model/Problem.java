package dev.virga.processor.model;

/**
 * Something wrong in the user's source.
 *
 * @param position where
 * @param key what kind of mistake it is
 * @param explanation what is wrong, and the way out
 */
public record Problem(Position position, ProblemKey key, String explanation) {
  /** Returns the message for the user, which starts with the key. */
  public String message() {
    return "[virga:" + key + "] " + explanation;
  }
}
