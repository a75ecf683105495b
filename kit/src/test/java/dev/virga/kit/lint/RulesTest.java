package dev.virga.kit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.kit.plan.Hazard;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule finds its wrong example, leaves its right one alone, and is allowed by a comment. */
final class RulesTest {
  private static final Linter LINTER = Linter.ofAllRules();

  static Stream<Rule> rules() {
    return Rules.all().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void findsWhatIsWrong(Rule rule) {
    assertThat(codes(rule.example().wrong())).contains(rule.code());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void findsNothingElseInWhatIsWrong(Rule rule) {
    assertThat(codes(rule.example().wrong())).containsOnly(rule.code());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void findsNothingInWhatIsRight(Rule rule) {
    assertThat(codes(rule.example().right())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isAllowedWithAReason(Rule rule) {
    String allowed = above(rule, "-- virga:allow " + rule.code() + ": nobody uses it yet\n");

    assertThat(codes(allowed)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isNotAllowedWithoutAReason(Rule rule) {
    String allowed = above(rule, "-- virga:allow " + rule.code() + "\n");

    assertThat(codes(allowed)).contains(rule.code(), Finding.ALLOWANCE);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void saysWhatHappensAndWhatToDo(Rule rule) {
    assertThat(rule.code()).matches("[a-z]+(-[a-z]+)*");
    assertThat(rule.reason()).isNotBlank().doesNotEndWith(".");
    assertThat(rule.rewrite()).isNotBlank().doesNotEndWith(".");
  }

  @Test
  void haveCodesOfTheirOwn() {
    assertThat(Rules.all()).extracting(Rule::code).doesNotHaveDuplicates();
    assertThat(Rules.all()).hasSizeGreaterThanOrEqualTo(40);
  }

  @ParameterizedTest
  @EnumSource
  void knowWhatPlansSayOfThemselves(Hazard hazard) {
    Rule rule = Rules.of(hazard.code()).orElseThrow();

    assertThat(hazard.lock()).isEqualTo(rule.lock());
    assertThat(hazard.reason()).isEqualTo(rule.reason());
  }

  /** Puts a comment above each statement of the wrong example that the rule finds. */
  private static String above(Rule rule, String comment) {
    StringBuilder text = new StringBuilder();
    String wrong = rule.example().wrong();
    List<String> files = List.of(wrong.split("(?m)(?<=^-- then\n)"));
    for (int i = 0; i < files.size(); i++) {
      String name = (i + 1) + ".sql";
      List<Integer> found =
          LINTER.check(Example.files(wrong)).stream()
              .filter(finding -> finding.file().equals(name))
              .map(Finding::line)
              .toList();
      String file = files.get(i);
      int shift = file.startsWith("-- outside of a transaction\n") ? 1 : 0;
      List<String> lines = file.lines().toList();
      for (int line = 0; line < lines.size(); line++) {
        text.append(found.contains(line + 1 - shift) ? comment : "")
            .append(lines.get(line))
            .append('\n');
      }
    }
    return text.toString();
  }

  private static List<String> codes(String text) {
    return LINTER.check(Example.files(text)).stream().map(Finding::code).toList();
  }
}
