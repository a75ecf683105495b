package dev.virga.kit.plan;

import dev.virga.kit.ddl.AlterTable;
import dev.virga.kit.diff.Change;
import dev.virga.kit.diff.Conversion;
import dev.virga.kit.schema.ColumnName;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.ColumnDefinition;
import dev.virga.schema.ColumnForm;
import dev.virga.schema.Identifiers;
import dev.virga.schema.IdentityGeneration;
import dev.virga.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Plans what changes about a column: its identity and default go first, as they stand in the way of
 * a new type, then come the type, {@code not null}, and the new identity and default.
 */
final class ColumnPlan {
  private final ColumnDefinition before;
  private final ColumnDefinition after;
  private final Optional<String> using;
  private final ColumnName column;
  private final Style style;
  private final Dangers dangers;
  private final Conversion conversion;
  private final boolean retyped;
  private final boolean recollated;
  private final boolean defaultChanges;
  private final boolean changesSource;
  private final Optional<QualifiedName> serial;
  private final List<Planned> planned = new ArrayList<>();

  ColumnPlan(Change.AlterColumn change, Style style, Dangers dangers) {
    this.before = change.before();
    this.after = change.after();
    this.using = change.using();
    this.column = new ColumnName(change.table(), after.name());
    this.style = style;
    this.dangers = dangers;
    this.conversion = change.conversion();
    this.retyped = change.changesType();
    this.recollated = !before.collation().equals(after.collation());
    this.changesSource = change.changesDefault();
    this.defaultChanges = retyped || changesSource;
    this.serial = change.serial();
  }

  List<Planned> planned() {
    if (before.identity().isPresent() && after.identity().isEmpty()) {
      add(AlterTable.dropIdentity(column));
    }
    if (before.computed().isPresent() && after.computed().isEmpty()) {
      // By its old name, and before the columns go that it is computed of.
      planned.add(
          Planned.main(Rank.DROP_CONSTRAINTS, AlterTable.dropExpression(dangers.former(column))));
    }
    if (before.defaultExpression().isPresent()
        && (retyped || after.defaultExpression().isEmpty())) {
      add(AlterTable.dropDefault(column));
    }
    if (retyped) {
      type();
      serial
          .filter(name -> !changesSource)
          .ifPresent(name -> add(AlterTable.retypeSequence(name, after.type())));
    }
    if (!retyped && recollated) {
      planned.add(
          Planned.main(
                  Rank.ALTER_COLUMNS,
                  AlterTable.type(column, after.type(), after.collation(), Optional.empty()))
              .with(Hazard.REBUILDS_INDEXES));
    }
    storage();
    if (before.nullable() && !after.nullable()) {
      notNull();
    }
    after.identity().ifPresent(this::identity);
    after
        .defaultExpression()
        .filter(text -> defaultChanges)
        .ifPresent(text -> add(AlterTable.setDefault(column, text)));
    if (!before.nullable() && after.nullable()) {
      add(AlterTable.dropNotNull(column));
    }
    return planned;
  }

  /** A column gets those of its type with a type or collation. */
  private void storage() {
    ColumnForm old =
        retyped || recollated ? ColumnForm.PLAIN : before.form().orElse(ColumnForm.PLAIN);
    ColumnForm now = after.form().orElse(ColumnForm.PLAIN);
    if (!old.storage().equals(now.storage())) {
      add(AlterTable.setStorage(column, now.storage()));
    }
    if (!old.compression().equals(now.compression())) {
      add(AlterTable.setCompression(column, now.compression()));
    }
  }

  private void type() {
    Optional<String> expression = using.or(this::cast);
    Planned type =
        Planned.main(
            Rank.ALTER_COLUMNS,
            AlterTable.type(column, after.type(), after.collation(), expression));
    if (using.isEmpty() && !conversion.isLossless()) {
      type = type.with(dangers.narrow(column, before.type(), after.type()));
    }
    planned.add(
        using.isPresent() || !conversion.isInPlace() ? type.with(Hazard.REWRITES_TABLE) : type);
  }

  private Optional<String> cast() {
    String name = Identifiers.quoted(column.column());
    return conversion.isImplied()
        ? Optional.empty()
        : Optional.of(name + (conversion == Conversion.BY_TEXT ? "::text::" : "::") + after.type());
  }

  private void notNull() {
    Danger danger = dangers.notNull(column);
    if (style == Style.OFFLINE) {
      planned.add(RequiredColumn.offline(column).with(danger));
      return;
    }
    List<Planned> steps = RequiredColumn.online(column);
    planned.add(steps.get(0).with(danger));
    planned.addAll(steps.subList(1, steps.size()));
  }

  private void identity(IdentityGeneration generation) {
    if (before.identity().isPresent()) {
      if (!before.identity().equals(after.identity())) {
        add(AlterTable.setIdentity(column, generation));
      }
      if (!before.sequence().equals(after.sequence())) {
        add(
            AlterTable.setSequence(
                column,
                before.sequence().orElse(SequenceOptions.USUAL),
                after.sequence().orElse(SequenceOptions.USUAL)));
      }
      return;
    }
    // The sequence of a serial column has the name that the new one takes, and knows how far it is.
    boolean late = before.nullable() && style == Style.ONLINE;
    Stage stage = late ? Stage.COMPLETION : Stage.MAIN;
    QualifiedName table = column.table();
    Optional<QualifiedName> aside =
        serial.map(name -> new QualifiedName(table.schema(), "replaced_" + name.name()));
    List<String> statements = new ArrayList<>();
    aside.ifPresent(
        name -> {
          statements.add(AlterTable.renameSequence(serial.orElseThrow(), name.name()));
          statements.add(AlterTable.disownSequence(name));
        });
    statements.add(AlterTable.addIdentity(column, generation, after.sequence()));
    statements.add(AlterTable.continueIdentity(column, after.sequence(), aside));
    aside.ifPresent(name -> statements.add(AlterTable.dropSequence(name)));
    statements.forEach(sql -> planned.add(Planned.in(stage, Rank.ALTER_COLUMNS, sql)));
  }

  private void add(String sql) {
    planned.add(Planned.main(Rank.ALTER_COLUMNS, sql));
  }
}
