package dev.virga.kit.cli;

import dev.virga.kit.migrate.Checked;
import dev.virga.kit.plan.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Finds what was forgotten, for the machine that builds. */
@Command(
    name = "check",
    description = {
      "Finds what was forgotten before it is deployed. Changes nothing, and needs no database.",
      "",
      "Ends with 5 where the records say what no migration makes, or where files have the same version, as after a merge. Ends with 4 where the snapshots of merged branches do not fit together."
    },
    footer = {"  virga check", "  virga check --json"})
final class CheckCommand implements Callable<Integer> {
  @Mixin private RecordOptions records = new RecordOptions();
  @Mixin private FolderOptions folder = new FolderOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  CheckCommand() {}

  @Override
  public Integer call() {
    Checked checked = folder.migrations().check(records.read());
    Output.of(spec).say(checked.toString(), Report.of(checked));
    return (checked.isFine() ? ExitCode.DONE : ExitCode.DIFFERENT).code();
  }

  /**
   * What {@code --json} prints.
   *
   * @param missing the statements that no migration has
   * @param sameVersions the names of files, together where they have the same version
   */
  record Report(List<String> missing, List<List<String>> sameVersions) {
    static Report of(Checked checked) {
      return new Report(
          checked.missing().statements().stream().map(Statement::sql).toList(),
          checked.sameVersions());
    }
  }
}
