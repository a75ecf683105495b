package dev.virga.kit.plan;

import dev.virga.kit.ddl.AlterTable;
import dev.virga.kit.ddl.EnumStatements;
import dev.virga.kit.diff.Change;
import dev.virga.kit.diff.Change.ColumnUse;
import dev.virga.kit.schema.ColumnName;
import dev.virga.kit.schema.ElementType;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.Identifiers;
import dev.virga.schema.Literals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes an enum type anew beside the old one, and moves its columns over. */
final class EnumReplacement {
  private final Change.ReplaceEnum change;
  private final Dangers dangers;

  EnumReplacement(Change.ReplaceEnum change, Dangers dangers) {
    this.change = change;
    this.dangers = dangers;
  }

  List<Planned> planned() {
    QualifiedName name = QualifiedName.of(change.after());
    QualifiedName replaced = new QualifiedName(name.schema(), "replaced_" + name.name());
    List<Planned> planned = new ArrayList<>();
    planned.add(dangerous(EnumStatements.rename(name, replaced.name())));
    planned.add(main(EnumStatements.create(change.after())));
    for (ColumnUse use : change.columns()) {
      ColumnName column = new ColumnName(use.table(), use.after().name());
      use.before()
          .defaultExpression()
          .ifPresent(text -> planned.add(main(AlterTable.dropDefault(column))));
      planned.add(
          main(AlterTable.type(
                  column, use.after().type(), Optional.empty(), Optional.of(conversion(use))))
              .with(Hazard.REWRITES_TABLE));
      use.after()
          .defaultExpression()
          .ifPresent(text -> planned.add(main(AlterTable.setDefault(column, text))));
    }
    planned.add(Planned.main(Rank.DROP_ENUMS, EnumStatements.drop(replaced)));
    return planned;
  }

  private Planned dangerous(String sql) {
    List<String> gone = new ArrayList<>(change.before().labels());
    gone.removeAll(change.after().labels());
    gone.removeAll(change.replacements().keySet());
    Planned planned = main(sql);
    for (String label : gone) {
      planned = planned.with(dangers.remove(change, label));
    }
    return planned;
  }

  private String conversion(ColumnUse use) {
    ElementType type = ElementType.of(use.after().type());
    String text = Identifiers.quoted(use.after().name()) + "::" + type.named("text").columnType();
    Map<String, String> replacements = new TreeMap<>(change.replacements());
    String replaced = text;
    if (!replacements.isEmpty()) {
      replaced = type.array() ? inArray(text, replacements) : inValue(text, replacements);
    }
    return replaced + "::" + type.columnType();
  }

  private static String inValue(String text, Map<String, String> replacements) {
    StringBuilder cases = new StringBuilder("(case " + text);
    replacements.forEach(
        (from, to) ->
            cases
                .append(" when ")
                .append(Literals.text(from))
                .append(" then ")
                .append(Literals.text(to)));
    return cases.append(" else ").append(text).append(" end)").toString();
  }

  /** One label after the other: by way of third ones, where one is the new name of another. */
  private static String inArray(String text, Map<String, String> replacements) {
    if (replacements.values().stream().noneMatch(replacements::containsKey)) {
      return replaceEach(text, replacements);
    }
    Map<String, String> aside = new TreeMap<>();
    Map<String, String> back = new TreeMap<>();
    replacements.forEach(
        (from, to) -> {
          aside.put(from, "moving_" + from);
          back.put("moving_" + from, to);
        });
    return replaceEach(replaceEach(text, aside), back);
  }

  private static String replaceEach(String array, Map<String, String> replacements) {
    String replaced = array;
    for (Map.Entry<String, String> each : replacements.entrySet()) {
      replaced =
          "array_replace(%s, %s, %s)"
              .formatted(replaced, Literals.text(each.getKey()), Literals.text(each.getValue()));
    }
    return replaced;
  }

  private static Planned main(String sql) {
    return Planned.main(Rank.REPLACE_ENUMS, sql);
  }
}
