package dev.virga.kit.testing;

import dev.virga.kit.diff.Decisions;
import dev.virga.kit.schema.ColumnName;

/**
 * Reads decisions from lines: {@code column users.bio -> about}, {@code convert users.age =
 * "age"::integer}.
 */
public final class DecisionsText {
  private DecisionsText() {}

  public static Decisions parse(String text) {
    Decisions decisions = Decisions.none();
    for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
      decisions = with(decisions, line);
    }
    return decisions;
  }

  private static Decisions with(Decisions decisions, String line) {
    String kind = line.substring(0, line.indexOf(' '));
    String between = kind.equals("convert") ? " = " : " -> ";
    int middle = line.indexOf(between);
    String from = line.substring(kind.length() + 1, middle);
    String to = line.substring(middle + between.length());
    return switch (kind) {
      case "schema" -> decisions.renameSchema(from, to);
      case "table" -> decisions.renameTable(SchemaText.name(from), SchemaText.name(to));
      case "enum" -> decisions.renameEnum(SchemaText.name(from), SchemaText.name(to));
      case "column" -> decisions.renameColumn(member(from), to);
      case "label" -> decisions.renameLabel(member(from).table(), member(from).column(), to);
      case "replace" -> decisions.replaceLabel(member(from).table(), member(from).column(), to);
      case "convert" -> decisions.convert(member(from), to);
      default -> throw new IllegalArgumentException(line);
    };
  }

  private static ColumnName member(String text) {
    int dot = text.lastIndexOf('.');
    return new ColumnName(SchemaText.name(text.substring(0, dot)), text.substring(dot + 1));
  }
}
