package dev.virga.kit.cli;

import dev.virga.kit.diff.Question;
import dev.virga.kit.migrate.Answers;
import dev.virga.kit.migrate.NotAllowedException;
import dev.virga.kit.plan.Danger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Asks a person what the records do not say. Nothing is taken for granted: no answer is a no. */
final class Interview {
  private static final Set<String> YES = Set.of("yes", "y");

  private final Terminal terminal;

  Interview(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Asks what is to be said next: a rename may settle other questions, so they are asked anew.
   *
   * @return the answers with one more; empty where the person wants nothing of it
   */
  Optional<Answers> next(NotAllowedException open, Answers soFar) {
    Optional<Question> question =
        open.questions().stream()
            .filter(each -> !soFar.allowed().contains(each.danger()))
            .findFirst();
    return question.isPresent()
        ? decide(question.get()).map(soFar::and)
        : allow(open.dangers().get(0)).map(soFar::and);
  }

  private Optional<String> decide(Question question) {
    StringBuilder text =
        new StringBuilder(
            "The %s %s is gone. Is it one of the new ones?\n"
                .formatted(question.kind().word(), question.gone()));
    List<String> candidates = question.candidates();
    for (int i = 0; i < candidates.size(); i++) {
      text.append("  %d  it is renamed to %s\n".formatted(i + 1, candidates.get(i)));
    }
    text.append("  d  it is dropped, and what is in it is lost\n  anything else: stop here\n> ");
    String answer = terminal.ask(text.toString());
    if (answer.equals("d")) {
      return Optional.of(question.lost());
    }
    return number(answer)
        .filter(number -> number >= 1 && number <= candidates.size())
        .map(number -> question.renamedTo(candidates.get(number - 1)));
  }

  private Optional<String> allow(Danger danger) {
    String answer = terminal.ask("%s. Go on? (yes or no)\n> ".formatted(danger));
    return YES.contains(answer.toLowerCase(Locale.ROOT))
        ? Optional.of("allow " + danger.name())
        : Optional.empty();
  }

  private static Optional<Integer> number(String text) {
    try {
      return Optional.of(Integer.parseInt(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
