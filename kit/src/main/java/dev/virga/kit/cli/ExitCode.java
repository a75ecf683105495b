package dev.virga.kit.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** How a command ended. */
public enum ExitCode {
  /** It did what it is for, or there was nothing to do. */
  DONE(0, "done, or nothing to do"),
  /** It failed: a file cannot be read or written, or the database does not do what it is asked. */
  FAILED(1, "failed: a file cannot be read or written, or the database refuses"),
  /** Its options are wrong. */
  USAGE(2, "an option is wrong"),
  /** It waits for a yes or for a decision; nothing was done. */
  UNDECIDED(3, "a yes or a decision is missing, or does not fit; nothing was done"),
  /** The records or the snapshot are wrong. */
  INVALID(4, "the records or the snapshot are wrong"),
  /** The records, the files and the database do not agree with each other. */
  DIFFERENT(5, "the records, the files and the database do not agree"),
  /** The linter has found something in the files. */
  FOUND(6, "lint has found something in the files");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** Returns what the shell sees. */
  public int code() {
    return code;
  }

  /** Returns what the help says about all of them, in their order. */
  static Map<String, String> help() {
    Map<String, String> meanings = new LinkedHashMap<>();
    for (ExitCode each : values()) {
      meanings.put(Integer.toString(each.code), each.meaning);
    }
    return meanings;
  }
}
