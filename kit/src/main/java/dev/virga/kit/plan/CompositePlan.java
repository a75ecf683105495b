package dev.virga.kit.plan;

import dev.virga.kit.ddl.CompositeStatements;
import dev.virga.kit.diff.CompositeDiff;
import dev.virga.kit.diff.InvalidDecisionException;
import dev.virga.kit.schema.ColumnName;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.AttributeDefinition;
import dev.virga.schema.CompositeDefinition;
import java.util.ArrayList;
import java.util.List;

/** Plans how a composite type becomes another one. */
final class CompositePlan {
  private final CompositeDefinition before;
  private final CompositeDefinition after;
  private final List<ColumnName> holders;
  private final QualifiedName name;
  private final List<Planned> planned = new ArrayList<>();

  CompositePlan(CompositeDefinition before, CompositeDefinition after, List<ColumnName> holders) {
    this.before = before;
    this.after = after;
    this.holders = holders;
    this.name = QualifiedName.of(after);
  }

  List<Planned> planned() {
    CompositeDiff diff = new CompositeDiff(before, after);
    diff.kept().forEach(this::requireType);
    if (!diff.hasOrder()) {
      throw new InvalidDecisionException(
          "The attributes of the composite type %s have another order than in the database, where new ones come behind all others. Let the components of its record stand in that order."
              .formatted(name));
    }
    if (!before.name().equals(after.name())) {
      planned.add(
          Planned.main(
              Rank.RENAMES, CompositeStatements.rename(QualifiedName.of(before), after.name())));
    }
    diff.dropped().forEach(this::drop);
    diff.kept().forEach(this::rename);
    diff.added().forEach(this::add);
    if (!before.comment().equals(after.comment())) {
      comment(CompositeStatements.comment(name, after.comment()));
    }
    diff.kept().stream()
        .filter(pair -> !pair.before().comment().equals(pair.after().comment()))
        .forEach(pair -> comment(pair.after()));
    return planned;
  }

  private void requireType(CompositeDiff.Pair pair) {
    if (pair.changesType()) {
      throw new InvalidDecisionException(
          "The attribute %s of the composite type %s is of type %s, and should be of type %s, which PostgreSQL cannot change while columns hold it. Give the attribute another name, or declare a composite type of another name, and let the columns have that."
              .formatted(pair.after().name(), name, type(pair.before()), type(pair.after())));
    }
  }

  private static String type(AttributeDefinition attribute) {
    return attribute.type() + attribute.collation().map(name -> " collate " + name).orElse("");
  }

  private void drop(AttributeDefinition attribute) {
    planned.add(
        Planned.main(Rank.ALTER_COMPOSITES, CompositeStatements.drop(name, attribute.name()))
            .with(Dangers.dropAttribute(QualifiedName.of(before), attribute.name(), holders))
            .with(Hazard.CHANGES_COMPOSITE));
  }

  private void rename(CompositeDiff.Pair pair) {
    if (!pair.before().name().equals(pair.after().name())) {
      planned.add(
          Planned.main(
                  Rank.ALTER_COMPOSITES,
                  CompositeStatements.renameAttribute(
                      name, pair.before().name(), pair.after().name()))
              .with(Hazard.BREAKS_RUNNING_CODE));
    }
  }

  private void add(AttributeDefinition attribute) {
    planned.add(
        Planned.main(Rank.ALTER_COMPOSITES, CompositeStatements.add(name, attribute))
            .with(Hazard.CHANGES_COMPOSITE));
    attribute.comment().ifPresent(text -> comment(attribute));
  }

  private void comment(AttributeDefinition attribute) {
    comment(CompositeStatements.comment(name, attribute.name(), attribute.comment()));
  }

  private void comment(String sql) {
    planned.add(Planned.main(Rank.COMMENTS, sql));
  }
}
