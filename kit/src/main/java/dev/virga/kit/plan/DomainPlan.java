package dev.virga.kit.plan;

import dev.virga.kit.ddl.DomainStatements;
import dev.virga.kit.diff.DomainDiff;
import dev.virga.kit.diff.InvalidDecisionException;
import dev.virga.kit.schema.ColumnName;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.CheckDefinition;
import dev.virga.schema.DomainDefinition;
import java.util.ArrayList;
import java.util.List;

/** Plans how a domain becomes another one. */
final class DomainPlan {
  private final DomainDefinition before;
  private final DomainDefinition after;
  private final List<ColumnName> holders;
  private final Style style;
  private final QualifiedName name;
  private final List<Planned> planned = new ArrayList<>();

  DomainPlan(
      DomainDefinition before, DomainDefinition after, List<ColumnName> holders, Style style) {
    this.before = before;
    this.after = after;
    this.holders = holders;
    this.style = style;
    this.name = QualifiedName.of(after);
  }

  List<Planned> planned() {
    DomainDiff diff = new DomainDiff(before, after);
    if (diff.changesType()) {
      throw new InvalidDecisionException(
          "The domain %s has values of %s, and should have those of %s, which PostgreSQL cannot change. Declare a domain of another name, and let the columns have that."
              .formatted(name, type(before), type(after)));
    }
    if (!before.name().equals(after.name())) {
      planned.add(
          Planned.main(
              Rank.RENAMES, DomainStatements.rename(QualifiedName.of(before), after.name())));
    }
    diff.droppedChecks().forEach(check -> alter(DomainStatements.drop(name, check.name())));
    if (diff.changesDefault()) {
      alter(DomainStatements.setDefault(name, after.defaultExpression()));
    }
    if (before.nullable() != after.nullable()) {
      nullability();
    }
    diff.addedChecks().forEach(this::add);
    if (!before.comment().equals(after.comment())) {
      planned.add(Planned.main(Rank.COMMENTS, DomainStatements.comment(name, after.comment())));
    }
    return planned;
  }

  private void nullability() {
    if (after.nullable()) {
      alter(DomainStatements.dropNotNull(name));
    } else {
      requireNoneWithin();
      planned.add(
          Planned.main(Rank.ALTER_DOMAINS, DomainStatements.setNotNull(name))
              .with(Hazard.BLOCKING_DOMAIN));
    }
  }

  private void requireNoneWithin() {
    if (!holders.isEmpty()) {
      throw new InvalidDecisionException(
          "The domain %s refuses more values than before, and PostgreSQL cannot look at those within arrays and composite values, as the column %s has them. Declare a domain of another name, and let the columns have that."
              .formatted(name, holders.get(0)));
    }
  }

  private void add(CheckDefinition check) {
    requireNoneWithin();
    if (style == Style.ONLINE) {
      alter(DomainStatements.addNotValid(name, check));
      planned.add(
          Planned.in(
              Stage.VALIDATION, Rank.VALIDATE, DomainStatements.validate(name, check.name())));
    } else {
      planned.add(
          Planned.main(Rank.ALTER_DOMAINS, DomainStatements.add(name, check))
              .with(Hazard.BLOCKING_DOMAIN));
    }
  }

  private void alter(String sql) {
    planned.add(Planned.main(Rank.ALTER_DOMAINS, sql));
  }

  private static String type(DomainDefinition domain) {
    return domain.type() + domain.collation().map(name -> " collate " + name).orElse("");
  }
}
