package dev.virga.kit.cli;

import java.util.List;
import java.util.Optional;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code virga}. */
@Command(
    name = "virga",
    description = {
      "Migrations from records: change a record, run a command, read the SQL, apply it.",
      ""
    },
    versionProvider = Virga.Version.class,
    commandListHeading = "%nCommands:%n",
    footer = {
      "  virga generate --name \"add bio\"      write what changed in the records as SQL",
      "  virga migrate --url postgres://...    apply it to a database",
      "  virga check                           find what was forgotten, in CI",
      "  virga help generate                   read more about a command",
      "  source <(virga generate-completion)   complete its words in bash and zsh"
    })
public final class Virga {
  @Option(
      names = "--json",
      scope = ScopeType.INHERIT,
      description = "Print what was done as one line of JSON, and ask nothing.")
  private boolean json;

  Virga() {}

  /** Runs a command and ends with its {@link ExitCode}. */
  public static void main(String... arguments) {
    System.exit(commandLine(Terminal.ofProcess()).execute(arguments));
  }

  /** Returns the command, to be run with other streams. */
  static CommandLine commandLine(Terminal terminal) {
    CommandLine virga = new CommandLine(new Virga());
    teach(virga);
    commands(terminal).stream()
        .map(CommandLine::new)
        .forEach(
            command -> {
              teach(command);
              virga.addSubcommand(command);
            });
    virga.addSubcommand(new HelpCommand());
    virga.addSubcommand(new GenerateCompletion());
    virga.setParameterExceptionHandler(Virga::refuse);
    virga.setExecutionExceptionHandler(
        (failed, command, parsed) -> {
          Failure failure = Failure.of(failed);
          Output.of(command).fail(failure.text(), failure);
          return failure.exitCode().code();
        });
    return virga;
  }

  /** Says which option is wrong, in a line or two: the help is for those who ask for it. */
  private static int refuse(ParameterException wrong, String... arguments) {
    CommandLine command = wrong.getCommandLine();
    Failure failure = Failure.of(ExitCode.USAGE, String.valueOf(wrong.getMessage()));
    Output output = Output.of(command, List.of(arguments).contains("--json"));
    output.fail(failure.text(), failure);
    if (arguments.length == 0) {
      command.usage(command.getErr());
    } else if (output.isForPeople()) {
      UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
      String name = command.getCommandSpec().qualifiedName(" ");
      command.getErr().println("Try: " + name.replaceFirst("^virga", "virga help"));
    }
    return failure.exitCode().code();
  }

  boolean json() {
    return json;
  }

  /** Lists the commands: a new one takes its place here. */
  private static List<Object> commands(Terminal terminal) {
    return List.of(
        new GenerateCommand(terminal),
        new PushCommand(terminal),
        new PullCommand(),
        new ExportCommand(),
        new MigrateCommand(terminal),
        new StatusCommand(),
        new CheckCommand(),
        new LintCommand());
  }

  /** Gives the help of each command the same form. */
  private static void teach(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    spec.mixinStandardHelpOptions(true);
    spec.usageMessage()
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(ExitCode.help())
        .optionListHeading("%nOptions:%n")
        .width(100);
    if (spec.usageMessage().footer().length > 0) {
      spec.usageMessage().footerHeading("%nExamples:%n");
    }
  }

  /** What {@code --version} prints. */
  static final class Version implements IVersionProvider {
    Version() {}

    @Override
    public String[] getVersion() {
      Optional<String> version =
          Optional.ofNullable(Virga.class.getPackage().getImplementationVersion());
      return new String[] {"virga " + version.orElse("(not packaged)")};
    }
  }
}
