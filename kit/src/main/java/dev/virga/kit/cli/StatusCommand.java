package dev.virga.kit.cli;

import static java.util.stream.Collectors.joining;

import dev.virga.kit.apply.History;
import dev.virga.kit.apply.MigrationStatus;
import dev.virga.kit.apply.State;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says how the migrations and a database stand to each other. */
@Command(
    name = "status",
    description = {
      "Says of each migration whether the database has it. Changes nothing.",
      "",
      "Ends with 5 where files are not those that were applied: edited, renamed, missing, or older than the last."
    },
    footer = {"  virga status --url postgres://me@localhost/app", "  virga status --json"})
final class StatusCommand implements Callable<Integer> {
  @Mixin private DatabaseOptions database = new DatabaseOptions();
  @Mixin private FolderOptions folder = new FolderOptions();
  @Mixin private HistoryOptions history = new HistoryOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  StatusCommand() {}

  @Override
  public Integer call() {
    History found =
        history.of(folder.migrations().migrator()).history(database.address().dataSource());
    Output output = Output.of(spec);
    output.say(text(found, output), found.migrations().stream().map(Report::of).toList());
    return (found.mismatches().isEmpty() ? ExitCode.DONE : ExitCode.DIFFERENT).code();
  }

  private static String text(History history, Output output) {
    return history.migrations().isEmpty()
        ? history.toString()
        : history.migrations().stream()
            .map(each -> output.in(tone(each.state()), each.explained()))
            .collect(joining("\n"));
  }

  private static Tone tone(State state) {
    return state.isMismatch() ? Tone.BAD : state == State.PENDING ? Tone.OPEN : Tone.GOOD;
  }

  /**
   * What {@code --json} prints for each migration.
   *
   * @param file its name
   * @param state how it stands, such as {@code PENDING}
   * @param appliedAt when it was applied, such as {@code 2026-01-02T03:04:05Z}
   */
  record Report(String file, State state, Optional<String> appliedAt) {
    static Report of(MigrationStatus status) {
      return new Report(status.file(), status.state(), status.appliedAt().map(Instant::toString));
    }
  }
}
