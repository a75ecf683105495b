package dev.virga.processor.testing;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.virga.processor.VirgaProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;

/** Compiles sources with the processor. */
public final class Sources {
  private static final Path RESOURCES = Path.of("src/test/resources");

  private Sources() {}

  /** Returns the sources in a folder of the test resources, sorted by name. */
  public static List<JavaFileObject> in(String folder) {
    return files(folder).stream().map(Sources::read).toList();
  }

  /** Returns one of the test resources as a source. */
  public static JavaFileObject file(String path) {
    return read(RESOURCES.resolve(path));
  }

  /** Returns the names of the files in a folder of the test resources, sorted. */
  public static List<String> names(String folder) {
    return files(folder).stream().map(file -> file.getFileName().toString()).toList();
  }

  private static List<Path> files(String folder) {
    try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JavaFileObject read(Path file) {
    try {
      String name = file.getFileName().toString();
      return JavaFileObjects.forSourceString(
          qualified(Files.readString(file), name.substring(0, name.lastIndexOf('.'))),
          Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String qualified(String text, String className) {
    return text.lines()
        .filter(line -> line.startsWith("package "))
        .findFirst()
        .map(line -> line.substring("package ".length(), line.indexOf(';')) + "." + className)
        .orElse(className);
  }

  /** Compiles, and lets no warning pass. */
  public static Compilation compile(List<? extends JavaFileObject> sources, Processor... others) {
    List<Processor> processors = new ArrayList<>(List.of(others));
    processors.add(new VirgaProcessor());
    return Compiler.javac()
        .withProcessors(processors)
        .withOptions(
            "-Xlint:all,-processing,-path",
            "-Xdoclint:all,-missing",
            "-Werror",
            "-Xmaxerrs",
            "1000",
            "-encoding",
            "UTF-8")
        .compile(sources);
  }

  /** Compiles one source, given as text. */
  public static Compilation compile(String qualifiedName, String... lines) {
    return compile(
        List.of(JavaFileObjects.forSourceString(qualifiedName, String.join("\n", lines))));
  }
}
