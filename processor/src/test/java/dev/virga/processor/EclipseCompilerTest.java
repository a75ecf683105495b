package dev.virga.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.internal.compiler.batch.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The Eclipse compiler, which has elements of its own, gets the same code and the same problems.
 */
class EclipseCompilerTest {
  private static final Path RESOURCES = Path.of("src/test/resources");

  @TempDir Path generated;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "blog",
        "shop",
        "keys",
        "shapes",
        "odd",
        "hiding",
        "unnamed",
        "converted",
        "embedded",
        "jsons",
        "generated",
        "valued",
        "versioned",
        "columns",
        "constrained",
        "common",
        "domained",
        "composed",
        "objects"
      })
  void generatesTheSameCode(String folder) throws IOException {
    String messages = compile(RESOURCES.resolve("good").resolve(folder));

    assertThat(messages).doesNotContain("ERROR");
    List<Path> sources = sources();
    assertThat(sources).isNotEmpty();
    for (Path source : sources) {
      assertThat(source)
          .hasSameTextualContentAs(
              RESOURCES.resolve("expected").resolve(folder).resolve(source.getFileName()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Clashes",
        "Converters",
        "CompositeTypes",
        "Domains",
        "ForeignKeys",
        "Keys",
        "Lists",
        "Names",
        "Relations",
        "Renames",
        "Selections",
        "Shapes",
        "Types"
      })
  void reportsTheSameProblems(String source) throws IOException {
    String messages = compile(RESOURCES.resolve("bad").resolve(source + ".java"));

    List<String> expected =
        Files.readAllLines(RESOURCES.resolve("expected/bad").resolve(source + ".txt"));
    assertThat(expected)
        .allSatisfy(line -> assertThat(messages).contains(line.substring(line.indexOf("[virga:"))));
  }

  @Test
  void saysOfWhatAProblemIsBecauseThisCompilerShowsNoLineOfARecord() throws IOException {
    String messages = compile(RESOURCES.resolve("bad/Lists.java"));

    assertThat(messages)
        .contains("did you mean \"authorId\"? (bad.Lists.Unknowns)")
        .contains("or put the annotation on the record (bad.Lists.Misplaced.title)");
  }

  private List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(generated)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  private String compile(Path sources) throws IOException {
    StringWriter messages = new StringWriter();
    String classPath = System.getProperty("java.class.path");
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-17",
                "-proceedOnError",
                "-encoding",
                "UTF-8",
                "-warn:none",
                "-cp",
                classPath,
                "-processorpath",
                classPath,
                "-processor",
                VirgaProcessor.class.getName(),
                "-s",
                generated.toString(),
                "-d",
                Files.createDirectory(generated.resolve("classes")).toString()));
    arguments.add(sources.toString());
    new Main(new PrintWriter(messages), new PrintWriter(messages), false, null, null)
        .compile(arguments.toArray(String[]::new));
    return messages.toString();
  }
}
