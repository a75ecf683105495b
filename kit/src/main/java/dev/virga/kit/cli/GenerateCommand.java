package dev.virga.kit.cli;

import dev.virga.kit.diff.InvalidDecisionException;
import dev.virga.kit.manifest.InvalidManifestException;
import dev.virga.kit.manifest.Manifests;
import dev.virga.kit.migrate.Generated;
import dev.virga.kit.migrate.Generation;
import dev.virga.kit.migrate.Migrations;
import dev.virga.kit.migrate.NotAllowedException;
import dev.virga.kit.plan.Danger;
import dev.virga.kit.plan.Style;
import dev.virga.kit.schema.InvalidSchemaException;
import dev.virga.kit.snapshot.InvalidSnapshotException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the migration from the snapshot to the records. */
@Command(
    name = "generate",
    description = {
      "Writes the migration from the last snapshot to the records, and the new snapshot.",
      "No database is needed. Where nothing has changed, nothing is written."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:written, or nothing to write",
      "1:a file cannot be read or written",
      "2:an option is wrong",
      "3:a yes or a decision is missing; nothing is written",
      "4:the records or the snapshot are wrong"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  virga generate --name \"add bio\"",
      "  virga generate --name \"rename bio\" --rename column:users.bio=about",
      "  virga generate --name \"drop bio\" --allow drop:users.bio"
    })
final class GenerateCommand implements Callable<Integer> {
  @Option(
      names = "--name",
      paramLabel = "<words>",
      required = true,
      description = "What the migration does, as a part of its file name.")
  private String name = "";

  @Option(
      names = "--classes",
      paramLabel = "<folder or jar>",
      defaultValue = "target/classes",
      description = "Where the compiled records are. Default: ${DEFAULT-VALUE}")
  private List<Path> classes = new ArrayList<>();

  @Option(
      names = "--folder",
      paramLabel = "<folder>",
      defaultValue = "src/main/resources/db",
      description = "Where migration/ and snapshot/ are. Default: ${DEFAULT-VALUE}")
  private Path folder = Path.of("");

  @Option(
      names = "--empty",
      description = "Write an empty migration, for what the records do not say.")
  private boolean empty;

  @Option(
      names = "--allow",
      paramLabel = "<danger>",
      description = "Say yes to a danger, by its name: drop:users.bio")
  private List<String> allowed = new ArrayList<>();

  @Option(
      names = "--rename",
      paramLabel = "<kind:old=new>",
      description =
          "It is the same: schema:blog=news, table:users=members, column:users.bio=about, enum:mood=feeling, label:mood.SAD=BLUE")
  private List<String> renames = new ArrayList<>();

  @Option(
      names = "--replace",
      paramLabel = "<label=label>",
      description = "What rows hold instead of a label that goes: mood.SAD=OK")
  private List<String> replacements = new ArrayList<>();

  @Option(
      names = "--convert",
      paramLabel = "<column=SQL>",
      description = "How values become values of a new type: users.age=\"age\"::integer")
  private List<String> conversions = new ArrayList<>();

  @Option(
      names = "--offline",
      description = "Take the shortest way, for a database that nobody uses meanwhile.")
  private boolean offline;

  @Option(names = "--json", description = "Print what was done as a line of JSON.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  GenerateCommand() {}

  @Override
  public Integer call() {
    try {
      report(generated());
      return ExitCode.DONE.code();
    } catch (NotAllowedException e) {
      return refuse(ExitCode.UNDECIDED, message(e), e.dangers());
    } catch (InvalidDecisionException e) {
      return refuse(ExitCode.UNDECIDED, String.valueOf(e.getMessage()), List.of());
    } catch (InvalidManifestException | InvalidSchemaException | InvalidSnapshotException e) {
      return refuse(ExitCode.INVALID, String.valueOf(e.getMessage()), List.of());
    } catch (UncheckedIOException e) {
      return refuse(ExitCode.FAILED, String.valueOf(e.getMessage()), List.of());
    }
  }

  private Generated generated() {
    Generation generation = generation();
    Migrations migrations = Migrations.in(folder);
    return empty
        ? migrations.generateEmpty(generation.name())
        : migrations.generate(Manifests.from(classes.toArray(new Path[0])), generation);
  }

  private Generation generation() {
    try {
      return new Generation(
          name,
          DecisionOptions.of(renames, replacements, conversions),
          Set.copyOf(allowed),
          offline ? Style.OFFLINE : Style.ONLINE);
    } catch (InvalidDecisionException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private void report(Generated generated) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(json ? Report.of(generated).json() : generated.toString());
  }

  private int refuse(ExitCode code, String message, List<Danger> dangers) {
    if (json) {
      spec.commandLine().getOut().println(Report.refused(message, dangers).json());
    } else {
      spec.commandLine().getErr().println(message);
    }
    return code.code();
  }

  /** Says which options are missing, so that they can be copied. */
  private static String message(NotAllowedException e) {
    return e.getMessage()
        + "\n\nTo say yes:"
        + e.dangers().stream()
            .map(danger -> "\n  --allow " + danger.name())
            .collect(Collectors.joining());
  }
}
