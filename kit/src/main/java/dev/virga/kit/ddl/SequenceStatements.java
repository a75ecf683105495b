package dev.virga.kit.ddl;

import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.Identifiers;
import dev.virga.schema.Literals;
import dev.virga.schema.SequenceDefinition;
import dev.virga.schema.SequenceOptions;
import java.util.Optional;

/** Writes the statements about sequences that belong to no column. */
public final class SequenceStatements {
  private static final String USUAL_TYPE = "bigint";

  private SequenceStatements() {}

  /** Creates a sequence. */
  public static String create(SequenceDefinition sequence) {
    return "create sequence "
        + Quoted.name(QualifiedName.of(sequence))
        + (sequence.type().equals(USUAL_TYPE) ? "" : " as " + sequence.type())
        + sequence.options().map(options -> " " + options.sql()).orElse("");
  }

  /**
   * Lets a sequence go on at the smallest number that it will give, where it has not come so far;
   * empty where it has no smallest number that is larger than before.
   */
  public static Optional<String> reach(SequenceDefinition before, SequenceDefinition after) {
    SequenceOptions old = before.options().orElse(SequenceOptions.USUAL);
    SequenceOptions now = after.options().orElse(SequenceOptions.USUAL);
    String name = Quoted.name(QualifiedName.of(after));
    return now.min()
        .filter(min -> !now.descends() && !old.descends() && min > old.min().orElse(1L))
        .map(
            min ->
                "select setval(%s, %d, false) from %s where last_value < %d"
                    .formatted(Literals.text(name), min, name, min));
  }

  /** Changes a sequence, which goes on where it is, unless it turns around. */
  public static String alter(SequenceDefinition before, SequenceDefinition after) {
    String changes =
        SequenceChange.between(
            before.options().orElse(SequenceOptions.USUAL),
            after.options().orElse(SequenceOptions.USUAL));
    return "alter sequence "
        + Quoted.name(QualifiedName.of(after))
        + (before.type().equals(after.type()) ? "" : " as " + after.type())
        + (changes.isEmpty() ? "" : " " + changes);
  }

  /** Renames a sequence within its schema. */
  public static String rename(QualifiedName sequence, String name) {
    return "alter sequence " + Quoted.name(sequence) + " rename to " + Identifiers.quoted(name);
  }

  /** Says what a sequence is about; an empty comment takes away the one that is there. */
  public static String comment(QualifiedName sequence, Optional<String> comment) {
    return CommentStatements.on("sequence", sequence, comment);
  }

  /**
   * Drops a sequence, unless it has gone with the column that it belonged to; PostgreSQL refuses
   * while a default takes its values from it.
   */
  public static String drop(QualifiedName sequence) {
    return "drop sequence if exists " + Quoted.name(sequence);
  }
}
