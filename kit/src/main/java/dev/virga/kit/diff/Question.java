package dev.virga.kit.diff;

import dev.virga.kit.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Something goes while something like it comes: is it the same under another name? Immutable.
 *
 * @param kind what it is
 * @param gone the old name, such as {@code users.bio}
 * @param candidates the new names that it may have, such as {@code about}
 */
public record Question(Kind kind, String gone, List<String> candidates) {
  /** What may have another name. */
  public enum Kind {
    /** A table, with its rows. */
    TABLE("table"),
    /** A column, with its values. */
    COLUMN("column"),
    /** A label of an enum type, in all rows. */
    LABEL("label");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** Returns the word for people and for answers. */
    public String word() {
      return word;
    }
  }

  /** Copies the list. */
  public Question {
    candidates = List.copyOf(candidates);
  }

  /**
   * Returns what the changes leave open, in the order in which it is best decided: tables first.
   */
  public static List<Question> about(List<Change> changes, Decisions decisions) {
    return changes.stream()
        .flatMap(change -> about(change, decisions))
        .sorted(Comparator.comparing(Question::kind))
        .toList();
  }

  /** Returns the name of what is lost where the answer is none: {@code drop:users.bio}. */
  public String danger() {
    return (kind == Kind.LABEL ? "remove:" : "drop:") + gone;
  }

  /** Returns the answer that it is the same: {@code rename column:users.bio=about}. */
  public String renamedTo(String candidate) {
    return "rename %s:%s=%s".formatted(kind.word, gone, candidate);
  }

  /** Returns the answer that it is not: {@code allow drop:users.bio}. */
  public String lost() {
    return "allow " + danger();
  }

  private static Stream<Question> about(Change change, Decisions decisions) {
    if (change instanceof Change.DropTable drop) {
      return asked(
          Kind.TABLE,
          QualifiedName.of(drop.table()).toString(),
          drop.created().stream().map(QualifiedName::toString).toList());
    }
    if (change instanceof Change.DropColumn drop) {
      return asked(Kind.COLUMN, drop.column().toString(), drop.added());
    }
    return change instanceof Change.ReplaceEnum replace ? labels(replace, decisions) : Stream.of();
  }

  private static Stream<Question> labels(Change.ReplaceEnum change, Decisions decisions) {
    QualifiedName type = oldName(QualifiedName.of(change.before()), decisions);
    List<String> come = new ArrayList<>(change.after().labels());
    come.removeAll(change.before().labels());
    return change.before().labels().stream()
        .filter(label -> !change.after().labels().contains(label))
        .filter(label -> !change.replacements().containsKey(label))
        .flatMap(label -> asked(Kind.LABEL, type + "." + label, come));
  }

  private static QualifiedName oldName(QualifiedName type, Decisions decisions) {
    return decisions.enums().entrySet().stream()
        .filter(renamed -> renamed.getValue().equals(type))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(type);
  }

  private static Stream<Question> asked(Kind kind, String gone, List<String> candidates) {
    return candidates.isEmpty() ? Stream.of() : Stream.of(new Question(kind, gone, candidates));
  }
}
