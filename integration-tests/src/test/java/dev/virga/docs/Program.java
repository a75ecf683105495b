package dev.virga.docs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;

/** Runs what a page shows as a program. */
final class Program {
  private Program() {}

  /** Runs a program that sees the manifest of one record, and returns what it prints. */
  static String inProjectOf(String record, Runnable program) throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader loader = thread.getContextClassLoader();
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    URL[] project = {Tables.project(record).toUri().toURL()};
    try (URLClassLoader manifests =
        new URLClassLoader(project, ClassLoader.getPlatformClassLoader())) {
      thread.setContextClassLoader(manifests);
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      program.run();
    } finally {
      System.setOut(console);
      thread.setContextClassLoader(loader);
    }
    return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
