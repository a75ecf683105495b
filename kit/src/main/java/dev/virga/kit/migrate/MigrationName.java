package dev.virga.kit.migrate;

import dev.virga.kit.diff.Change;
import dev.virga.kit.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** Names a migration that nobody has named, by the first of its changes that says something. */
final class MigrationName {
  private MigrationName() {}

  /** Returns a name such as {@code create_users_and_more}. */
  static String of(List<Change> changes) {
    List<String> telling =
        changes.stream().map(MigrationName::of).flatMap(Optional::stream).toList();
    if (telling.isEmpty()) {
      return "changes";
    }
    return Generation.named(telling.get(0) + (telling.size() > 1 ? " and more" : "")).name();
  }

  private static Optional<String> of(Change change) {
    if (change instanceof Change.CreateTable create) {
      return Optional.of("create " + QualifiedName.of(create.table()));
    }
    if (change instanceof Change.DropTable drop) {
      return Optional.of("drop " + QualifiedName.of(drop.table()));
    }
    if (change instanceof Change.RenameTable rename) {
      return Optional.of("rename " + rename.from() + " to " + rename.to());
    }
    if (change instanceof Change.AddColumn add) {
      return Optional.of("add " + add.table() + " " + add.column().name());
    }
    if (change instanceof Change.DropColumn drop) {
      return Optional.of("drop " + drop.column());
    }
    if (change instanceof Change.DropComputedColumn drop) {
      return Optional.of("drop " + drop.column());
    }
    if (change instanceof Change.RenameColumn rename) {
      return Optional.of("rename " + rename.from() + " to " + rename.to());
    }
    if (change instanceof Change.AlterColumn alter) {
      return Optional.of("alter " + alter.table() + " " + alter.after().name());
    }
    if (change instanceof Change.AddLabel add) {
      return Optional.of("add " + add.type() + " " + add.label());
    }
    if (change instanceof Change.ChangeObject object) {
      return Optional.of(of(object));
    }
    if (change instanceof Change.AddForeignKey add) {
      return Optional.of("add " + add.key().name());
    }
    return change instanceof Change.CreateIndex create
        ? Optional.of("add " + create.index().name())
        : Optional.empty();
  }

  private static String of(Change.ChangeObject change) {
    return change
        .after()
        .map(
            after -> (change.before().isPresent() ? "alter " : "create ") + QualifiedName.of(after))
        .orElseGet(() -> "drop " + QualifiedName.of(change.before().orElseThrow()));
  }
}
