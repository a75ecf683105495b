package dev.virga.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.testing.Golden;
import dev.virga.processor.testing.Sources;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each wrong record brings an error of its own, at its line, with its key and the way out; all in
 * one compilation, and nothing else.
 */
class ProblemTest {
  private static final Pattern KEY = Pattern.compile("\\[virga:([a-z-]+)] ");

  static List<String> wrong() {
    return Sources.names("bad");
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void isReportedAtItsLine(String source) {
    Compilation compilation = Sources.compile(List.of(Sources.file("bad/" + source)));

    assertThat(compilation).failed();
    Golden.check("bad/" + source.replace(".java", ".txt"), messages(compilation));
  }

  @Test
  void isReportedWithAllOthersInOneCompilation() {
    String together = messages(Sources.compile(Sources.in("bad")));

    String one =
        wrong().stream()
            .map(source -> messages(Sources.compile(List.of(Sources.file("bad/" + source)))))
            .collect(Collectors.joining());
    assertThat(together.lines()).containsExactlyInAnyOrderElementsOf(one.lines().toList());
  }

  @Test
  void hasATestForEachKey() {
    Set<String> tested = new TreeSet<>();
    wrong()
        .forEach(
            source ->
                KEY.matcher(messages(Sources.compile(List.of(Sources.file("bad/" + source)))))
                    .results()
                    .forEach(key -> tested.add(key.group(1))));

    Set<String> known =
        Stream.of(ProblemKey.values()).map(ProblemKey::toString).collect(Collectors.toSet());
    known.remove(ProblemKey.INTERNAL.toString());
    // no source brings it: OutputTest
    known.remove(ProblemKey.OUTPUT.toString());
    // it comes beside javac's own message: LaterRoundTest
    known.remove(ProblemKey.UNKNOWN_TYPE.toString());
    assertThat(tested).containsExactlyInAnyOrderElementsOf(known);
  }

  @Test
  void isReportedOfATableThatAnotherPackageCannotName() {
    JavaFileObject table =
        JavaFileObjects.forSourceString(
            "other.Outer",
            """
            package other;
            import dev.virga.annotation.*;
            public class Outer {
              @Table("hidden") protected record Hidden(@Id long id) {}
            }
            """);
    JavaFileObject user =
        JavaFileObjects.forSourceString(
            "bad.Sub",
            """
            package bad;
            import dev.virga.annotation.*;
            public final class Sub extends other.Outer {
              @Table("users") record User(@Id @References(Hidden.class) long hiddenId) {}
            }
            """);

    assertThat(messages(Sources.compile(List.of(table, user))))
        .isEqualTo(
            "Sub.java:4: [virga:inaccessible-type] generated code cannot name Hidden from another package; make it"
                + " public, and what it lies in\n");
  }

  private static String messages(Compilation compilation) {
    return compilation.errors().stream()
        .sorted(Comparator.comparing(ProblemTest::file).thenComparing(Diagnostic::getLineNumber))
        .map(
            error ->
                file(error)
                    + ":"
                    + error.getLineNumber()
                    + ": "
                    + error.getMessage(Locale.ROOT)
                    + "\n")
        .collect(Collectors.joining());
  }

  private static String file(Diagnostic<? extends JavaFileObject> error) {
    JavaFileObject source = error.getSource();
    return source == null
        ? "nowhere"
        : source.getName().substring(source.getName().lastIndexOf('/') + 1);
  }
}
