package dev.virga.kit.cli;

import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command {@code virga}. */
@Command(
    name = "virga",
    description = "Migrations from records: change a record, run a command, read the SQL.",
    mixinStandardHelpOptions = true,
    version = "virga 0.1.0-SNAPSHOT",
    subcommands = {GenerateCommand.class, HelpCommand.class, GenerateCompletion.class})
public final class Virga {
  Virga() {}

  /** Runs a command and ends with its {@link ExitCode}. */
  public static void main(String... arguments) {
    System.exit(commandLine().execute(arguments));
  }

  /** Returns the command, to be run with other streams. */
  static CommandLine commandLine() {
    return new CommandLine(new Virga());
  }
}
