package dev.virga.kit.cli;

import dev.virga.kit.apply.Migrated;
import dev.virga.kit.apply.Migrator;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Applies the migrations. */
@Command(
    name = "migrate",
    description = {
      "Applies the migrations that the database does not have yet, in their order.",
      "",
      "Of several that run at once, one works and the others wait. Each file is applied as a whole or not at all, so that a run that was killed can be run again. Files that are not those that were applied are refused by name."
    },
    footer = {
      "  virga migrate --url postgres://me@localhost/app --password",
      "  DATABASE_URL=postgres://me@localhost/app virga migrate",
      "  virga migrate --lock-timeout 10s --attempts 5",
      "  virga migrate --baseline 20260102030405"
    })
final class MigrateCommand implements Callable<Integer> {
  @Option(
      names = "--lock-timeout",
      paramLabel = "<time>",
      defaultValue = "3s",
      converter = Times.class,
      description =
          "How long a statement waits for a lock before its file is rolled back and tried again; 0 is for ever. Default: ${DEFAULT-VALUE}")
  private Duration lockTimeout = Duration.ZERO;

  @Option(
      names = "--statement-timeout",
      paramLabel = "<time>",
      defaultValue = "0",
      converter = Times.class,
      description = "How long a statement takes at most; 0 is for ever. Default: ${DEFAULT-VALUE}")
  private Duration statementTimeout = Duration.ZERO;

  @Option(
      names = "--attempts",
      paramLabel = "<number>",
      defaultValue = "20",
      description = "How often a file is tried that does not get a lock. Default: ${DEFAULT-VALUE}")
  private int attempts;

  @Option(
      names = "--patience",
      paramLabel = "<time>",
      defaultValue = "30min",
      converter = Times.class,
      description = "How long to wait while others migrate. Default: ${DEFAULT-VALUE}")
  private Duration patience = Duration.ZERO;

  @Option(
      names = "--baseline",
      paramLabel = "<version>",
      description =
          "A database without history has already what the files up to this version make.")
  private Optional<String> baseline = Optional.empty();

  @Mixin private DatabaseOptions database = new DatabaseOptions();
  @Mixin private FolderOptions folder = new FolderOptions();
  @Mixin private HistoryOptions history = new HistoryOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  private final Terminal terminal;

  MigrateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Output output = Output.of(spec);
    Migrator migrator =
        history
            .of(folder.migrations().migrator())
            .lockTimeout(lockTimeout)
            .statementTimeout(statementTimeout)
            .attempts(attempts)
            .patience(patience);
    if (baseline.isPresent()) {
      migrator = migrator.baseline(baseline.get());
    }
    Migrated migrated = migrate(migrator, output);
    output.say(output.in(Tone.GOOD, migrated.toString()), migrated);
    return ExitCode.DONE.code();
  }

  private Migrated migrate(Migrator migrator, Output output) {
    DataSource dataSource = database.address().dataSource();
    try (Progress progress = Progress.of(output, terminal)) {
      return migrator.progress(progress::tell).migrate(dataSource);
    }
  }
}
