package dev.virga.kit.apply;

import dev.virga.kit.lint.Finding;
import dev.virga.kit.lint.Linter;
import dev.virga.kit.lint.SqlFile;
import java.util.List;

/**
 * Refuses a file that ends the transaction in which it runs: the history would say that it was
 * applied, or that nothing of it was, and both could be wrong.
 */
final class OneTransaction {
  private static final String RULE = "transaction-control";

  private final MigrationSource source;

  OneTransaction(MigrationSource source) {
    this.source = source;
  }

  /** Looks at files that are to be applied. */
  void require(List<MigrationStatus> pending) {
    for (MigrationStatus migration : pending) {
      String file = migration.file();
      SqlFile sql = SqlFile.of(file, source.text(file), source.text(file + ".conf"));
      Linter.ofAllRules().check(List.of(sql)).stream()
          .filter(finding -> finding.code().equals(RULE))
          .findFirst()
          .ifPresent(OneTransaction::refuse);
    }
  }

  private static void refuse(Finding finding) {
    throw new MigrationException(
        "%s, line %d: this begins or ends a transaction, and the file runs in one, so that its history could not tell what was applied. Remove it, or write several files, each of which is a transaction. Nothing was applied."
            .formatted(finding.file(), finding.line()),
        null);
  }
}
