package dev.virga.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.testing.TestDatabase;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** An enum type that PostgreSQL would not find, because of a type of its own, does not compile. */
final class SystemTypeTest {
  private static final Pattern RESERVED =
      Pattern.compile("\\[virga:reserved-name] .* would be \"([^\"]+)\" in the database");

  /** A record has at most 255 components. */
  private static final int COLUMNS = 100;

  @RegisterExtension static final TestDatabase database = TestDatabase.empty();

  @TempDir Path folder;

  @Test
  void isRefusedForEachTypeThatTheDatabaseHas() throws SQLException {
    List<String> types = systemTypes();

    assertThat(types).contains("interval", "point", "text", "_int4", "pg_class");
    assertThat(refused(types)).containsExactlyElementsOf(new TreeSet<>(types));
  }

  @Test
  void isTakenWhereTheDatabaseHasNone() {
    assertThat(refused(List.of("mood", "integer", "boolean", "intervals"))).isEmpty();
  }

  private static List<String> systemTypes() throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select typname from pg_type where typnamespace = 'pg_catalog'::regnamespace")) {
      List<String> names = new ArrayList<>();
      while (rows.next()) {
        names.add(rows.getString(1));
      }
      return names;
    }
  }

  /** Returns those of the names that no enum type may have. */
  private Set<String> refused(List<String> types) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "-proc:only",
            "-Xmaxerrs",
            "10000",
            "-d",
            folder.toString(),
            "-classpath",
            System.getProperty("java.class.path"));
    JavaCompiler.CompilationTask task =
        compiler.getTask(null, null, said, options, null, List.of(new Source(program(types))));
    task.setProcessors(ServiceLoader.load(Processor.class));
    task.call();
    return said.getDiagnostics().stream()
        .map(diagnostic -> RESERVED.matcher(diagnostic.getMessage(Locale.ENGLISH)))
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String program(List<String> types) {
    StringBuilder program = new StringBuilder("import dev.virga.annotation.*; class Named {");
    for (int i = 0; i < types.size(); i++) {
      program.append("@EnumType(\"%s\") enum E%d { A }\n".formatted(types.get(i), i));
    }
    for (int first = 0; first < types.size(); first += COLUMNS) {
      String components =
          IntStream.range(first, Math.min(first + COLUMNS, types.size()))
              .mapToObj(i -> "E%d e%d".formatted(i, i))
              .collect(Collectors.joining(", "));
      program.append("@Table(\"t%d\") record T%d(%s) {}\n".formatted(first, first, components));
    }
    return program.append("}").toString();
  }

  /** A file that is not written. */
  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    private Source(String text) {
      super(URI.create("string:///Named.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
