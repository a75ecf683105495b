package dev.virga.kit.apply;

import dev.virga.kit.lint.Linter;
import dev.virga.kit.lint.SqlFile;
import dev.virga.kit.sql.SqlText;
import dev.virga.kit.sql.UnreadableException;
import java.util.List;

/**
 * Refuses files before any is applied: one that ends the transaction in which it runs, so that the
 * history would be wrong about it, and one that is no SQL, which Flyway may not find the end of.
 */
final class PendingFiles {
  private static final String TRANSACTION_CONTROL = "transaction-control";

  private final MigrationSource source;

  PendingFiles(MigrationSource source) {
    this.source = source;
  }

  /** Looks at files that are to be applied. */
  void require(List<MigrationStatus> pending) {
    for (MigrationStatus migration : pending) {
      String file = migration.file();
      String text = source.text(file);
      requireReadable(file, text);
      requireOneTransaction(SqlFile.of(file, text, source.text(file + ".conf")));
    }
  }

  private static void requireReadable(String file, String text) {
    SqlText sql = new SqlText(text);
    try {
      sql.statements();
    } catch (UnreadableException e) {
      throw refused(
          file,
          sql.line(e.position()),
          "here is " + e.getMessage() + ". Correct it, or remove it.");
    }
  }

  private static void requireOneTransaction(SqlFile file) {
    Linter.ofAllRules().check(List.of(file)).stream()
        .filter(finding -> finding.code().equals(TRANSACTION_CONTROL))
        .findFirst()
        .ifPresent(
            finding -> {
              throw refused(
                  finding.file(),
                  finding.line(),
                  "this begins or ends a transaction, and the file runs in one, so that its history could not tell what was applied. Remove it, or write several files, each of which is a transaction.");
            });
  }

  private static MigrationException refused(String file, int line, String why) {
    return new MigrationException(
        "%s, line %d: %s Nothing was applied.".formatted(file, line, why), null);
  }
}
