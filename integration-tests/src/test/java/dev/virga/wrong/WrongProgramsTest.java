package dev.virga.wrong;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.wrong.SourceCompiler.Said;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class WrongProgramsTest {
  private static final List<Program> PROGRAMS = Program.all();
  private static final Map<SourceCompiler, Map<String, List<Said>>> SAID_OF_WRONG = new HashMap<>();
  private static final Map<SourceCompiler, Map<String, List<Said>>> SAID_OF_RIGHT = new HashMap<>();

  @BeforeAll
  static void compile(@TempDir Path folder) {
    for (SourceCompiler compiler : SourceCompiler.all()) {
      Path own = folder.resolve(compiler.toString());
      SAID_OF_WRONG.put(compiler, compiler.compile(sources(Program::source), own.resolve("wrong")));
      SAID_OF_RIGHT.put(
          compiler, compiler.compile(sources(Program::rightSource), own.resolve("right")));
    }
  }

  private static Map<String, String> sources(Function<Program, String> source) {
    Map<String, String> sources = new HashMap<>();
    PROGRAMS.forEach(program -> sources.put(program.name(), source.apply(program)));
    sources.put("Given", Program.given());
    return sources;
  }

  static Stream<Arguments> eachProgramByEachCompiler() {
    return SourceCompiler.all().stream()
        .flatMap(compiler -> PROGRAMS.stream().map(program -> Arguments.of(compiler, program)));
  }

  @ParameterizedTest
  @MethodSource("eachProgramByEachCompiler")
  void theWrongLineIsRefused(SourceCompiler compiler, Program program) {
    assertThat(saidBy(compiler, SAID_OF_WRONG, program.name()))
        .filteredOn(said -> said.kind() == Diagnostic.Kind.ERROR)
        .isNotEmpty()
        .allSatisfy(said -> assertThat(said.line()).isEqualTo(program.line()));
  }

  @ParameterizedTest
  @MethodSource("dev.virga.wrong.Program#all")
  void theMessageSaysWhatIsWrong(Program program) {
    assertThat(saidBy(SourceCompiler.JDK, SAID_OF_WRONG, program.name()))
        .first()
        .extracting(Said::message)
        .satisfies(message -> assertThat(program.expects(message)).as(message).isTrue());
  }

  @ParameterizedTest
  @MethodSource("eachProgramByEachCompiler")
  void theRightLineCompiles(SourceCompiler compiler, Program program) {
    assertThat(saidBy(compiler, SAID_OF_RIGHT, program.name())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("dev.virga.wrong.SourceCompiler#all")
  void nothingElseIsSaid(SourceCompiler compiler) {
    for (String name : List.of("Given", "")) {
      assertThat(saidBy(compiler, SAID_OF_WRONG, name)).isEmpty();
      assertThat(saidBy(compiler, SAID_OF_RIGHT, name)).isEmpty();
    }
  }

  private static List<Said> saidBy(
      SourceCompiler compiler, Map<SourceCompiler, Map<String, List<Said>>> said, String name) {
    return said.getOrDefault(compiler, Map.of()).getOrDefault(name, List.of());
  }
}
