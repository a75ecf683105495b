package dev.virga.kit.diff;

import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.ColumnDefinition;
import dev.virga.schema.Identifiers;
import dev.virga.schema.SchemaObject;
import dev.virga.schema.SequenceDefinition;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Knows the sequences of {@code serial} columns: those that nothing else uses, and those that a
 * declaration keeps when the column goes that owns them.
 *
 * @see <a
 *     href="https://www.postgresql.org/docs/current/datatype-numeric.html#DATATYPE-SERIAL">PostgreSQL:
 *     Serial Types</a>
 */
final class SerialSequences {
  private static final Pattern NEXT =
      Pattern.compile("nextval\\(\\s*'((?:[^']|'')+)'\\s*(?:::\\s*regclass\\s*)?\\)");

  private final Set<QualifiedName> kept = new HashSet<>();
  private final Set<QualifiedName> declared = new HashSet<>();

  SerialSequences(ObjectMatching objects) {
    for (ObjectMatching.Pair pair : objects.kept()) {
      if (pair.before() instanceof SequenceDefinition sequence) {
        kept.add(QualifiedName.of(sequence));
        declared.add(QualifiedName.of(pair.after()));
      }
    }
    for (SchemaObject object : objects.added()) {
      if (object instanceof SequenceDefinition sequence) {
        declared.add(QualifiedName.of(sequence));
      }
    }
  }

  /** Returns the sequence that a column has for itself, unless it is declared afterwards. */
  Optional<QualifiedName> undeclared(QualifiedName table, ColumnDefinition column) {
    QualifiedName own =
        new QualifiedName(
            table.schema(), Identifiers.madeOf(table.name(), List.of(column.name()), "seq"));
    return next(column).filter(text -> names(text, own)).isPresent() && !declared.contains(own)
        ? Optional.of(own)
        : Optional.empty();
  }

  /** Lets sequences that stay belong to no column, where theirs goes. */
  Stream<Change> disown(Stream<ColumnDefinition> gone) {
    return gone.flatMap(column -> next(column).stream())
        .flatMap(text -> kept.stream().filter(name -> names(text, name)))
        .map(Change.DisownSequence::new);
  }

  /** Returns the name of the sequence that a default takes its values from, as it is written. */
  private static Optional<String> next(ColumnDefinition column) {
    return column
        .defaultExpression()
        .map(text -> NEXT.matcher(text.strip()))
        .filter(Matcher::matches)
        .map(next -> next.group(1).replace("\"", ""));
  }

  private static boolean names(String text, QualifiedName sequence) {
    return text.equals(sequence.toString())
        || (sequence.schema().isEmpty() && text.equals("public." + sequence.name()));
  }
}
