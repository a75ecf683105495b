package dev.virga.kit.cli;

import dev.virga.kit.drift.Drift;
import dev.virga.kit.introspect.Inexpressible;
import dev.virga.kit.migrate.Checked;
import dev.virga.kit.migrate.Replay;
import dev.virga.kit.plan.Statement;
import dev.virga.kit.schema.DatabaseDefinition;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Finds what was forgotten, for the machine that builds. */
@Command(
    name = "check",
    description = {
      "Finds what was forgotten before it is deployed. Without --live and --replay, it changes nothing and needs no database.",
      "",
      "Ends with 5 where the records say what no migration makes, or where files have the same version, as after a merge. Ends with 4 where the snapshots of merged branches do not fit together.",
      "",
      "With --live, it also ends with 5 where the database of --url is another than the records say. With --replay, it applies all migrations to that database, which has to be empty, and compares that: so it sees what was written by hand, too."
    },
    footer = {
      "  virga check",
      "  virga check --json",
      "  virga check --live --url postgres://me@localhost/app",
      "  virga check --replay --url postgres://me@localhost/empty"
    })
final class CheckCommand implements Callable<Integer> {
  @ArgGroup private Against against = new Against();

  @Mixin private DatabaseOptions database = new DatabaseOptions();
  @Mixin private RecordOptions records = new RecordOptions();
  @Mixin private FolderOptions folder = new FolderOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  CheckCommand() {}

  @Override
  public Integer call() {
    DatabaseDefinition schema = records.read();
    Checked checked = folder.migrations().check(schema);
    Optional<Drift> drift = drift(schema);
    Output output = Output.of(spec);
    String files = output.in(checked.isFine() ? Tone.GOOD : Tone.BAD, checked.toString());
    if (drift.isEmpty()) {
      output.say(files, Report.of(checked));
    } else {
      Tone tone = drift.get().isEmpty() ? Tone.GOOD : Tone.BAD;
      output.say(
          files + "\n" + output.in(tone, drift.get().toString()),
          LiveReport.of(checked, drift.get()));
    }
    boolean fine = checked.isFine() && drift.filter(found -> !found.isEmpty()).isEmpty();
    return (fine ? ExitCode.DONE : ExitCode.DIFFERENT).code();
  }

  private Optional<Drift> drift(DatabaseDefinition schema) {
    if (against.live) {
      return Optional.of(Drift.of(database.address().dataSource(), schema));
    }
    return against.replay
        ? Optional.of(
            Replay.of(folder.migrations().migrator()).in(database.address().dataSource(), schema))
        : Optional.empty();
  }

  /** Which database is compared, if any. */
  static final class Against {
    @Option(names = "--live", description = "Compare the database of --url with the records, too.")
    private boolean live;

    @Option(
        names = "--replay",
        description = "Apply the migrations to the empty database of --url, and compare it, too.")
    private boolean replay;
  }

  /**
   * What {@code --json} prints where a database is compared.
   *
   * @param missing the statements that no migration has
   * @param sameVersions the names of files, together where they have the same version
   * @param drift what is different in the database, a line for each
   * @param notSaid what is in the database that the records do not say, which is no difference
   */
  record LiveReport(
      List<String> missing,
      List<List<String>> sameVersions,
      List<String> drift,
      List<String> notSaid) {
    static LiveReport of(Checked checked, Drift drift) {
      Report files = Report.of(checked);
      return new LiveReport(
          files.missing(),
          files.sameVersions(),
          drift.lines(),
          drift.inexpressible().stream().map(Inexpressible::toString).toList());
    }
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
