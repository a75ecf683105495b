package dev.virga.kit.cli;

import java.io.Console;
import org.jspecify.annotations.Nullable;

/** A person who can be asked. */
interface Terminal {
  /** Returns whether somebody is there. */
  boolean isInteractive();

  /** Asks, and waits for a line; empty where nothing more comes. */
  String ask(String question);

  /** Returns the terminal in which this process runs. */
  @SuppressWarnings("SystemConsoleNull") // Null before Java 22; isTerminal tells what came then.
  static Terminal ofProcess() {
    @Nullable Console console = System.console();
    return console != null && isTerminal(console) ? new OfConsole(console) : nobody();
  }

  /** Returns the absence of a terminal, as in a build server. */
  static Terminal nobody() {
    return new Nobody();
  }

  /** Since Java 22 there may be a console where input and output are files, which says so. */
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /** The console of the process. */
  record OfConsole(Console console) implements Terminal {
    @Override
    public boolean isInteractive() {
      return true;
    }

    @Override
    public String ask(String question) {
      @Nullable String line = console.readLine("%s", question);
      return line == null ? "" : line.strip();
    }
  }

  /** There is no one. */
  record Nobody() implements Terminal {
    @Override
    public boolean isInteractive() {
      return false;
    }

    @Override
    public String ask(String question) {
      return "";
    }
  }
}
