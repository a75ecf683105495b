package dev.virga.kit.cli;

import dev.virga.kit.apply.HistoryMismatchException;
import dev.virga.kit.code.InvalidCodeException;
import dev.virga.kit.connect.Credentials;
import dev.virga.kit.diff.InvalidDecisionException;
import dev.virga.kit.manifest.InvalidManifestException;
import dev.virga.kit.migrate.NotAllowedException;
import dev.virga.kit.plan.Danger;
import dev.virga.kit.schema.InvalidSchemaException;
import dev.virga.kit.snapshot.InvalidSnapshotException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why a command did not do what it is for; with {@code --json}, it is printed like this.
 *
 * @param exitCode how the command ended
 * @param error what is wrong, and the way out
 * @param dangers what needs a yes
 * @param answers each answer that may be meant, as an option without its dashes, or as a line of
 *     the file of answers
 */
record Failure(ExitCode exitCode, String error, List<Danger> dangers, List<String> answers) {
  /** Hides the passwords of URLs: what is wrong may be told in words of somebody else. */
  Failure {
    error = Credentials.hidden(error);
  }

  static Failure of(Exception e) {
    if (e instanceof NotAllowedException refused) {
      return new Failure(ExitCode.UNDECIDED, message(e), refused.dangers(), refused.answers());
    }
    if (e instanceof InvalidDecisionException) {
      return of(ExitCode.UNDECIDED, message(e));
    }
    if (e instanceof InvalidManifestException
        || e instanceof InvalidCodeException
        || e instanceof InvalidSchemaException
        || e instanceof InvalidSnapshotException) {
      return of(ExitCode.INVALID, message(e));
    }
    if (e instanceof HistoryMismatchException) {
      return of(ExitCode.DIFFERENT, message(e));
    }
    if (e instanceof UncheckedIOException unreadable) {
      return of(ExitCode.FAILED, message(unreadable));
    }
    if (e instanceof IllegalArgumentException) {
      return of(ExitCode.USAGE, message(e));
    }
    return of(ExitCode.FAILED, message(e));
  }

  static Failure of(ExitCode exitCode, String error) {
    return new Failure(exitCode, error, List.of(), List.of());
  }

  /** Returns what people read, with the options that can be copied. */
  String text() {
    return answers.isEmpty()
        ? error
        : answers.stream()
            .map(Failure::option)
            .collect(
                Collectors.joining(
                    "\n  ",
                    error
                        + "\n\nSay which, as an option or as a line of the file that --answers names:\n  ",
                    ""));
  }

  private static String option(String answer) {
    return "--" + answer;
  }

  private static String message(UncheckedIOException e) {
    return e.getCause() instanceof NoSuchFileException missing
        ? missing.getFile()
            + ": there is no such file"
            + (missing.getReason() == null ? "" : "; " + missing.getReason())
        : message((Exception) e);
  }

  private static String message(Exception e) {
    return e.getMessage() == null ? e.toString() : e.getMessage();
  }
}
