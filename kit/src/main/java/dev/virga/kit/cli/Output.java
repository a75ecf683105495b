package dev.virga.kit.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.virga.kit.json.StrictJson;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command says what it did: to people, or to machines as one line of JSON. */
final class Output {
  private final CommandLine command;
  private final boolean json;

  private Output(CommandLine command, boolean json) {
    this.command = command;
    this.json = json;
  }

  /** Returns the output of a command, as the options of {@code virga} want it. */
  static Output of(CommandLine command) {
    Virga virga = (Virga) command.getCommandSpec().root().userObject();
    return of(command, virga.json());
  }

  /** Returns the output of a command, for machines or not. */
  static Output of(CommandLine command, boolean json) {
    return new Output(command, json);
  }

  /** Returns the output of a command. */
  static Output of(CommandSpec spec) {
    return of(spec.commandLine());
  }

  /** Returns whether people read it, who may be asked. */
  boolean isForPeople() {
    return !json;
  }

  /** Says what was done: one or the other. */
  void say(String text, Object forMachines) {
    command.getOut().println(json ? toJson(forMachines) : text);
  }

  /** Tells people how far it is; machines wait for the end. */
  void tell(String text) {
    if (!json) {
      command.getOut().println(text);
    }
  }

  /** Replaces the line that is being written, at a terminal. */
  void redraw(String line) {
    command.getOut().print("\r" + line);
    command.getOut().flush();
  }

  /** Returns a text in the colour of a tone, where there are colours. */
  String in(Tone tone, String text) {
    return !json && command.getColorScheme().ansi().enabled() ? tone.colour(text) : text;
  }

  /** Says what went wrong: to people where errors go, to machines where they read. */
  void fail(String text, Object forMachines) {
    if (json) {
      command.getOut().println(toJson(forMachines));
    } else {
      command.getErr().println(command.getColorScheme().errorText(text));
    }
  }

  private static String toJson(Object value) {
    try {
      return StrictJson.MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("records of texts, numbers and lists are always JSON", e);
    }
  }
}
