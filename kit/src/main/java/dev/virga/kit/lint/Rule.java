package dev.virga.kit.lint;

import java.util.function.Predicate;

/**
 * Something about a statement that a person should know before it runs.
 *
 * @param code the name, such as {@code blocking-index}
 * @param topic what it is about
 * @param lock the lock that others wait for, as the manual names it; empty where there is none
 * @param reason what happens
 * @param rewrite how the same is done without it
 * @param example what is found, and what is not
 * @param finds whether a statement has it
 */
public record Rule(
    String code,
    Topic topic,
    String lock,
    String reason,
    String rewrite,
    Example example,
    Predicate<Site> finds) {
  /** Says what happens, and what to do, as one sentence each. */
  @Override
  public String toString() {
    return code
        + (lock.isEmpty() ? "" : " (lock: " + lock + ")")
        + ": "
        + reason
        + ". Instead: "
        + rewrite;
  }
}
