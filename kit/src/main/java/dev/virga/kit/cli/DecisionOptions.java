package dev.virga.kit.cli;

import dev.virga.kit.diff.Decisions;
import dev.virga.kit.schema.ColumnName;
import dev.virga.kit.schema.QualifiedName;
import java.util.List;

/**
 * Reads decisions as options give them: {@code column:users.bio=about}. A name has no dot in it,
 * because dots stand between the schema, the table and the column.
 */
final class DecisionOptions {
  private DecisionOptions() {}

  static Decisions of(List<String> renames, List<String> replacements, List<String> conversions) {
    Decisions decisions = Decisions.none();
    for (String rename : renames) {
      decisions = rename(decisions, rename);
    }
    for (String replacement : replacements) {
      Sides sides = Sides.of(replacement, "mood.SAD=OK");
      ColumnName label = member(sides.left(), "mood.SAD=OK");
      decisions = decisions.replaceLabel(label.table(), label.column(), sides.right());
    }
    for (String conversion : conversions) {
      Sides sides = Sides.of(conversion, "users.age=\"age\"::integer");
      decisions =
          decisions.convert(member(sides.left(), "users.age=\"age\"::integer"), sides.right());
    }
    return decisions;
  }

  private static Decisions rename(Decisions decisions, String option) {
    String example = "column:users.bio=about";
    int colon = option.indexOf(':');
    String kind = option.substring(0, Math.max(colon, 0));
    Sides sides = Sides.of(option.substring(colon + 1), example);
    return switch (kind) {
      case "schema" -> decisions.renameSchema(sides.left(), sides.right());
      case "table" -> decisions.renameTable(name(sides.left()), name(sides.right()));
      case "enum" -> decisions.renameEnum(name(sides.left()), name(sides.right()));
      case "column" -> decisions.renameColumn(member(sides.left(), example), sides.right());
      case "label" -> {
        ColumnName label = member(sides.left(), "label:mood.SAD=BLUE");
        yield decisions.renameLabel(label.table(), label.column(), sides.right());
      }
      default ->
          throw new IllegalArgumentException(
              "'%s' renames nothing: begin with schema:, table:, column:, enum: or label:, as in %s."
                  .formatted(option, example));
    };
  }

  private static QualifiedName name(String text) {
    int dot = text.indexOf('.');
    return dot < 0
        ? QualifiedName.of(text)
        : QualifiedName.of(text.substring(0, dot), text.substring(dot + 1));
  }

  private static ColumnName member(String text, String example) {
    int dot = text.lastIndexOf('.');
    if (dot < 0) {
      throw new IllegalArgumentException(
          "'%s' lacks the name before the dot, as in %s.".formatted(text, example));
    }
    return new ColumnName(name(text.substring(0, dot)), text.substring(dot + 1));
  }

  /** What stands before and behind the first {@code =}. */
  private record Sides(String left, String right) {
    static Sides of(String text, String example) {
      int equals = text.indexOf('=');
      if (equals < 1 || equals == text.length() - 1) {
        throw new IllegalArgumentException(
            "'%s' lacks the = between two names, as in %s.".formatted(text, example));
      }
      return new Sides(text.substring(0, equals), text.substring(equals + 1));
    }
  }
}
