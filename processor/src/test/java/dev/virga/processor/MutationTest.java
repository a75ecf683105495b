package dev.virga.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.CompilationFailureException;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.virga.processor.testing.Golden;
import dev.virga.processor.testing.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is wrong with the sources, the processor does not fail, and what it generates compiles:
 * sources are changed at random, the same way each time. {@code -Dvirga.mutations=10000} tries
 * more.
 */
class MutationTest {
  private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"|@?[\\w.]+|[^\\w\\s]");
  private static final List<String> ANNOTATIONS =
      List.of(
          "@Id",
          "@Identity",
          "@Unique",
          "@Index",
          "@Default(\"1\")",
          "@OnUpdate(\"1\")",
          "@Check(\"true\")",
          "@Nullable",
          "@Column(\"x\")",
          "@References(User.class)",
          "@References(Customer.class)",
          "@Deprecated",
          "private",
          "static",
          "byte[]",
          "Optional<String>",
          "int",
          "User",
          "Mood",
          "<T>",
          "List");
  private static final List<String> FOLDERS = List.of("blog", "shop", "odd");

  static IntStream seeds() {
    return IntStream.range(0, Integer.getInteger("virga.mutations", 80));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void leavesNoErrorInGeneratedCode(int seed) {
    Random random = new Random(seed);
    List<JavaFileObject> sources =
        new ArrayList<>(Sources.in("good/" + FOLDERS.get(seed % FOLDERS.size())));
    sources.removeIf(source -> source.getName().endsWith("/Uses.java"));
    List<String> pool =
        sources.stream()
            .flatMap(source -> tokens(Golden.text(source)).stream())
            .map(MatchResult::group)
            .toList();
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      int chosen = random.nextInt(sources.size());
      sources.set(chosen, mutated(sources.get(chosen), pool, random));
    }

    assertThat(errors(sources))
        .as(() -> String.join("\n", sources.stream().map(Golden::text).toList()))
        .allSatisfy(error -> assertThat(isUsers(error, sources)).as(error.toString()).isTrue());
  }

  private static List<Diagnostic<? extends JavaFileObject>> errors(List<JavaFileObject> sources) {
    try {
      return List.copyOf(
          Compiler.javac()
              .withProcessors(new VirgaProcessor())
              .withOptions("-Xmaxerrs", "1000")
              .compile(sources)
              .errors());
    } catch (CompilationFailureException e) {
      // javac 17 itself fails on a component whose name has a dot; an exception of a processor is
      // another one
      return List.of();
    }
  }

  private static boolean isUsers(
      Diagnostic<? extends JavaFileObject> error, List<JavaFileObject> sources) {
    return !error.getMessage(Locale.ROOT).contains("[virga:internal]")
        && (error.getSource() == null
            || sources.stream()
                .anyMatch(source -> source.getName().equals(error.getSource().getName())));
  }

  private static List<MatchResult> tokens(String text) {
    int body = text.indexOf("@Table") < 0 ? 0 : text.indexOf("@Table");
    Matcher matcher = TOKEN.matcher(text).region(body, text.length());
    return matcher.results().toList();
  }

  /**
   * Replaces, drops or adds a token: mostly one of the same kind, so that the source still parses.
   */
  private static JavaFileObject mutated(JavaFileObject source, List<String> pool, Random random) {
    String text = Golden.text(source);
    List<MatchResult> tokens = tokens(text);
    MatchResult token = tokens.get(random.nextInt(tokens.size()));
    List<String> alike = pool.stream().filter(other -> kind(other) == kind(token.group())).toList();
    String other = alike.get(random.nextInt(alike.size()));
    String replacement =
        switch (random.nextInt(10)) {
          case 0 -> "";
          case 1 -> token.group() + " " + other;
          case 2 -> pool.get(random.nextInt(pool.size()));
          case 3, 4 ->
              kind(token.group()) == Kind.WORD
                  ? ANNOTATIONS.get(random.nextInt(ANNOTATIONS.size())) + " " + token.group()
                  : other;
          case 5, 6 -> kind(token.group()) == Kind.TEXT ? "\"" + odd(random) + "\"" : other;
          default -> other;
        };
    String changed = text.substring(0, token.start()) + replacement + text.substring(token.end());
    return JavaFileObjects.forSourceString(
        source.getName().substring(1).replace('/', '.').replace(".java", ""), changed);
  }

  private enum Kind {
    TEXT,
    ANNOTATION,
    WORD,
    SIGN
  }

  private static Kind kind(String token) {
    return switch (token.charAt(0)) {
      case '"' -> Kind.TEXT;
      case '@' -> Kind.ANNOTATION;
      default -> Character.isLetterOrDigit(token.charAt(0)) ? Kind.WORD : Kind.SIGN;
    };
  }

  private static String odd(Random random) {
    List<String> odd =
        List.of(
            "",
            " ",
            "id",
            "Id",
            "email",
            "users",
            "*/",
            "\\\\",
            "\\0",
            "é",
            "a b",
            "class",
            "1",
            "$",
            "_",
            "x".repeat(70),
            "{@code",
            "%s$L");
    return odd.get(random.nextInt(odd.size()));
  }
}
