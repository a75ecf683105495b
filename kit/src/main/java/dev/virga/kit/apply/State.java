package dev.virga.kit.apply;

/** How a migration file and the history of a database stand to each other. */
public enum State {
  /** It was applied, as it is. */
  APPLIED("applied", ""),
  /** It was declared to be there already, when the history began. */
  BASELINE("baseline", ""),
  /** It is older than the beginning of the history. */
  BEFORE_BASELINE("before the baseline", ""),
  /** It will be applied by the next run. */
  PENDING("pending", ""),
  /** It was applied from files that are newer than these, as by a newer release. */
  AHEAD("ahead", ""),
  /** It was applied, and is another one now. */
  EDITED(
      "edited",
      "was edited after it was applied. Undo the edit, and say what is to change in a new migration"),
  /** It was applied, and has another name now. */
  RENAMED(
      "renamed",
      "has another name than when it was applied, or changed places with another. Give it its name back"),
  /** It was applied, and is not there. */
  MISSING(
      "missing",
      "was applied, but there is no such file. Bring it back, as from the branch that has it"),
  /** It was not applied, though newer ones were. */
  OLDER(
      "older than applied",
      "is older than what was applied, as after a merge. Give it a newer version than the last"),
  /** A statement failed that could not be rolled back. */
  FAILED(
      "failed",
      "failed half way, outside of a transaction. A file of one statement is tried again by the next run, which first removes what it left; after several, undo by hand what they did, remove its row from the history, and migrate again");

  private final String word;
  private final String problem;

  State(String word, String problem) {
    this.word = word;
    this.problem = problem;
  }

  /** Returns a word or two for people. */
  public String word() {
    return word;
  }

  /** Returns whether it stops a migration until a person has decided. */
  public boolean isMismatch() {
    return !problem.isEmpty();
  }

  String problem() {
    return problem;
  }
}
