package dev.virga.wrong;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** A compiler that users have. */
final class SourceCompiler {
  /** The compiler of this JDK. */
  static final SourceCompiler JDK =
      new SourceCompiler(
          "JDK", ToolProvider.getSystemJavaCompiler(), "-Xlint:all", "-Xmaxerrs", "10000");

  /** The compiler of Eclipse. */
  static final SourceCompiler ECLIPSE =
      new SourceCompiler("Eclipse", new EclipseCompiler(), "-warn:none");

  private final String name;
  private final JavaCompiler compiler;
  private final List<String> options;

  private SourceCompiler(String name, JavaCompiler compiler, String... options) {
    this.name = name;
    this.compiler = compiler;
    this.options = List.of(options);
  }

  static List<SourceCompiler> all() {
    return List.of(JDK, ECLIPSE);
  }

  /**
   * Compiles sources in one run, against the class path of the tests.
   *
   * @param sources texts by their names, such as {@code columns/WhereOfFindFirst}
   * @param folder an empty folder to work in
   * @return the errors and warnings, by the names of the sources
   */
  Map<String, List<Said>> compile(Map<String, String> sources, Path folder) {
    Map<Path, String> names = new HashMap<>();
    sources.forEach((name, source) -> names.put(write(folder, name, source), name));
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ENGLISH, null)) {
      compiler
          .getTask(
              Writer.nullWriter(),
              files,
              diagnostics,
              options(folder),
              null,
              files.getJavaFileObjectsFromPaths(names.keySet()))
          .call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, List<Said>> said = new HashMap<>();
    // a copy: while a message is put into words, the compiler may find one more thing to say
    for (Diagnostic<? extends JavaFileObject> diagnostic :
        List.copyOf(diagnostics.getDiagnostics())) {
      if (diagnostic.getKind() == Diagnostic.Kind.NOTE) {
        continue;
      }
      JavaFileObject source = diagnostic.getSource();
      String name = source == null ? "" : names.getOrDefault(Path.of(source.toUri()), "");
      said.computeIfAbsent(name, first -> new ArrayList<>()).add(Said.of(diagnostic));
    }
    return said;
  }

  private List<String> options(Path folder) {
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("--release", "17", "-proc:none", "-d", folder.toString()));
    all.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    return all;
  }

  @Override
  public String toString() {
    return name;
  }

  private static Path write(Path folder, String name, String source) {
    try {
      Path file = folder.resolve(name + ".java");
      Files.createDirectories(file.getParent());
      return Files.writeString(file, source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What a compiler says of a line.
   *
   * @param line the number of the line
   * @param message in one line, without package names
   */
  record Said(Diagnostic.Kind kind, long line, String message) {
    static Said of(Diagnostic<?> diagnostic) {
      String message = diagnostic.getMessage(Locale.ENGLISH);
      return new Said(
          diagnostic.getKind(),
          diagnostic.getLineNumber(),
          message.replaceAll("\\b([a-z]\\w*\\.)+(?=[A-Z])", "").replaceAll("\\s+", " "));
    }
  }
}
