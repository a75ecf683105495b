package dev.virga.kit.cli;

import dev.virga.kit.migrate.Answers;
import dev.virga.kit.migrate.Generated;
import dev.virga.kit.migrate.Generation;
import dev.virga.kit.migrate.Migrations;
import dev.virga.kit.migrate.NotAllowedException;
import dev.virga.kit.plan.Hazard;
import dev.virga.kit.schema.DatabaseDefinition;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the migration from the snapshot to the records. */
@Command(
    name = "generate",
    description = {
      "Writes the migration from the last snapshot to the records, and the new snapshot.",
      "No database is needed. Where nothing has changed, nothing is written.",
      "",
      "What may lose data needs a yes by name, and what has another name is another thing until you say that it is the same: at a terminal you are asked, elsewhere the options are printed that say it."
    },
    footer = {
      "  virga generate",
      "  virga generate --name \"add bio\"",
      "  virga generate --rename column:users.bio=about",
      "  virga generate --name \"drop bio\" --allow drop:users.bio",
      "  virga generate --name \"fill in bio\" --empty"
    })
final class GenerateCommand implements Callable<Integer> {
  @Option(
      names = "--name",
      paramLabel = "<words>",
      defaultValue = "",
      description =
          "What the migration does, as a part of its file name. Without it, the first change names it.")
  private String name = "";

  @Option(
      names = "--empty",
      description = "Write a migration for a person to fill in, for what the records do not say.")
  private boolean empty;

  @Option(
      names = "--offline",
      description = "Take the shortest way, for a database that nobody uses meanwhile.")
  private boolean offline;

  @Mixin private RecordOptions records = new RecordOptions();
  @Mixin private FolderOptions folder = new FolderOptions();
  @Mixin private AnswerOptions answers = new AnswerOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  private final Terminal terminal;

  GenerateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (empty) {
      return say(writeEmpty());
    }
    DatabaseDefinition schema = records.read();
    Generated generated = generate(schema);
    if (schema.tables().isEmpty() && generated.isEmpty()) {
      Output.of(spec).tell(records.noneFound());
    }
    return say(generated);
  }

  private int say(Generated generated) {
    Output output = Output.of(spec);
    output.say(output.in(Tone.GOOD, generated.toString()), Report.of(generated));
    return ExitCode.DONE.code();
  }

  private Generated writeEmpty() {
    return folder.migrations().generateEmpty(name.isEmpty() ? "by hand" : name);
  }

  private Generated generate(DatabaseDefinition schema) {
    Migrations migrations = folder.migrations();
    Answers said = answers.answers();
    while (true) {
      try {
        return migrations.generate(schema, generation(said));
      } catch (NotAllowedException e) {
        said = ask(e, said).orElseThrow(() -> e);
      }
    }
  }

  private Optional<Answers> ask(NotAllowedException open, Answers said) {
    return terminal.isInteractive() && Output.of(spec).isForPeople()
        ? new Interview(terminal).next(open, said)
        : Optional.empty();
  }

  private Generation generation(Answers said) {
    Generation generation =
        (name.isEmpty() ? Generation.unnamed() : Generation.named(name)).answer(said);
    return offline ? generation.offline() : generation;
  }

  /**
   * What {@code --json} prints.
   *
   * @param written the files of the migration
   * @param snapshot the files of the snapshot that changed
   * @param hazards what an application notices that goes on working
   */
  record Report(List<String> written, List<String> snapshot, List<String> hazards) {
    static Report of(Generated generated) {
      return new Report(
          texts(generated.files()),
          texts(generated.snapshot()),
          generated.plan().statements().stream()
              .flatMap(statement -> statement.hazards().stream())
              .map(Hazard::code)
              .distinct()
              .toList());
    }

    private static List<String> texts(List<Path> paths) {
      return paths.stream().map(Path::toString).toList();
    }
  }
}
