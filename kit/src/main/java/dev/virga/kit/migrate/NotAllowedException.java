package dev.virga.kit.migrate;

import dev.virga.kit.diff.Question;
import dev.virga.kit.plan.Danger;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Thrown where a migration is dangerous and has no yes for that. Nothing was written. */
public final class NotAllowedException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  private final transient List<Danger> dangers;
  private final transient List<Question> questions;

  NotAllowedException(List<Danger> dangers, List<Question> questions) {
    super(
        dangers.stream()
                .map(danger -> "\n  " + danger)
                .collect(
                    Collectors.joining(
                        "", "The migration needs a yes, by name, to each of these:", ""))
            + hint(questions));
    this.dangers = List.copyOf(dangers);
    this.questions = List.copyOf(questions);
  }

  /** Returns what needs a yes. */
  public List<Danger> dangers() {
    return dangers;
  }

  /** Returns what may have been renamed instead, and then would need none. */
  public List<Question> questions() {
    return questions;
  }

  /**
   * Returns each answer that may be meant, as {@link Answers} read it: {@code rename
   * column:users.bio=about}, {@code allow drop:users.bio}.
   */
  public List<String> answers() {
    return dangers.stream()
        .flatMap(
            danger ->
                Stream.concat(
                    questions.stream()
                        .filter(question -> question.danger().equals(danger.name()))
                        .flatMap(
                            question -> question.candidates().stream().map(question::renamedTo)),
                    Stream.of("allow " + danger.name())))
        .toList();
  }

  private static String hint(List<Question> questions) {
    return questions.isEmpty()
        ? ""
        : "\nWhat is only called otherwise is not lost: say so with @RenamedFrom.";
  }
}
