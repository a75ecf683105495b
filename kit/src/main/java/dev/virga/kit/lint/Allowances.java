package dev.virga.kit.lint;

import dev.virga.kit.plan.Danger;
import dev.virga.kit.sql.Comment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the comments of a statement allow: {@code -- virga:allow blocking-index: nobody writes to
 * it}, or the name of a danger that somebody said yes to when the migration was generated.
 */
final class Allowances {
  private static final Pattern COMMENT =
      Pattern.compile("virga:allow\\s+(?<code>[\\w-]*)\\s*(?::\\s*(?<reason>.*))?", Pattern.DOTALL);
  private static final Pattern DANGER =
      Pattern.compile(
          Stream.of(Danger.Kind.values())
              .map(Danger.Kind::word)
              .collect(Collectors.joining("|", "(?<kind>", "):\\S.*: .+")),
          Pattern.DOTALL);
  private static final Map<String, Set<String>> OF_DANGERS =
      Map.of(
          Danger.Kind.DROP.word(),
          Set.of("dropped-table", "dropped-column"),
          Danger.Kind.NOT_NULL.word(),
          Set.of("required-column"));

  private final Set<String> allowed = new HashSet<>();
  private final Set<String> needed = new HashSet<>();
  private final List<String> problems = new ArrayList<>();

  Allowances(List<Comment> comments) {
    comments.forEach(this::read);
  }

  boolean contain(Rule rule) {
    needed.remove(rule.code());
    return allowed.contains(rule.code());
  }

  /** Returns what is wrong with the comments, once these rules have been asked for. */
  List<String> problems(List<Rule> rules) {
    List<String> all = new ArrayList<>(problems);
    rules.stream()
        .map(Rule::code)
        .filter(needed::contains)
        .forEach(
            code -> all.add("the comment allows " + code + ", which is not found here. Remove it"));
    return all;
  }

  private void read(Comment comment) {
    Matcher danger = DANGER.matcher(comment.text());
    if (danger.matches()) {
      allowed.addAll(OF_DANGERS.getOrDefault(danger.group("kind"), Set.of()));
      return;
    }
    Matcher allowance = COMMENT.matcher(comment.text());
    if (!allowance.matches()) {
      return;
    }
    String code = allowance.group("code");
    String reason = allowance.group("reason");
    if (Rules.of(code).isEmpty()) {
      problems.add(
          "the comment allows \"%s\", which is no rule. Write -- virga:allow rule: reason"
              .formatted(code));
    } else if (reason == null || reason.isBlank()) {
      problems.add(
          "the comment allows %s, but does not say why. Write -- virga:allow %s: reason"
              .formatted(code, code));
    } else {
      allowed.add(code);
      needed.add(code);
    }
  }
}
