package dev.virga.kit.plan;

import dev.virga.kit.ddl.AlterTable;
import dev.virga.kit.ddl.CommentStatements;
import dev.virga.kit.ddl.Constraint;
import dev.virga.kit.ddl.EnumStatements;
import dev.virga.kit.ddl.IndexStatements;
import dev.virga.kit.ddl.PartitionStatements;
import dev.virga.kit.ddl.PolicyStatements;
import dev.virga.kit.ddl.SchemaStatements;
import dev.virga.kit.diff.Change;
import dev.virga.kit.diff.Change.Concurrency;
import dev.virga.kit.diff.InvalidDecisionException;
import dev.virga.kit.schema.ColumnName;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.Literals;
import dev.virga.schema.PartitioningDefinition;
import dev.virga.schema.SequenceDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Gives each change its statements, and each statement its turn. */
final class Planner implements Change.Visitor<List<Planned>> {
  private final List<Change> changes;
  private final Style style;
  private final Dangers dangers;
  private final IndexPlan indexes;
  private final CodePlan code;
  private final TablePlan tables;
  private final ObjectPlan objects;

  Planner(List<Change> changes, Style style) {
    this.changes = changes;
    this.style = style;
    this.dangers = new Dangers(changes);
    this.indexes = new IndexPlan(changes, style, dangers);
    this.code = new CodePlan(changes);
    this.tables = new TablePlan(changes, indexes, code.calledLate());
    this.objects = new ObjectPlan(style);
  }

  List<Planned> plan() {
    TakenNames.check(changes);
    List<Planned> planned =
        Stream.of(
                tables.ordered().stream().flatMap(change -> change.accept(this).stream()),
                new ViewPlan(changes).planned().stream(),
                code.planned().stream())
            .flatMap(each -> each)
            .toList();
    boolean labels = labelsAreUsed(planned);
    boolean values = planned.stream().anyMatch(each -> each.stage() == Stage.VALUES);
    return planned.stream()
        .map(each -> labels && each.rank() == Rank.ADD_LABELS ? each.at(Stage.LABELS) : each)
        .map(each -> values && isConstraint(each) ? each.at(Stage.CONSTRAINTS) : each)
        .toList();
  }

  private static boolean isConstraint(Planned planned) {
    return planned.stage() == Stage.MAIN
        && List.of(Rank.ADD_CHECKS, Rank.ADD_EXCLUSIONS, Rank.ADD_FOREIGN_KEYS)
            .contains(planned.rank());
  }

  private boolean labelsAreUsed(List<Planned> planned) {
    return changes.stream()
        .filter(Change.AddLabel.class::isInstance)
        .map(Change.AddLabel.class::cast)
        .map(add -> Literals.text(add.label()))
        .anyMatch(
            label ->
                planned.stream()
                    .anyMatch(
                        each ->
                            each.rank() != Rank.ADD_LABELS
                                && each.statement().sql().contains(label)));
  }

  private boolean online() {
    return style == Style.ONLINE;
  }

  @Override
  public List<Planned> addLabel(Change.AddLabel change) {
    String sql =
        change
            .after()
            .map(label -> EnumStatements.addLabelAfter(change.type(), change.label(), label))
            .or(
                () ->
                    change
                        .before()
                        .map(
                            label ->
                                EnumStatements.addLabelBefore(
                                    change.type(), change.label(), label)))
            .orElseGet(() -> EnumStatements.addLabel(change.type(), change.label()));
    return List.of(Planned.main(Rank.ADD_LABELS, sql));
  }

  @Override
  public List<Planned> dropForeignKey(Change.DropForeignKey change) {
    return List.of(
        Planned.main(
            Rank.DROP_FOREIGN_KEYS,
            AlterTable.dropConstraint(change.table(), change.key().name())));
  }

  @Override
  public List<Planned> dropTable(Change.DropTable change) {
    return tables.drop(change);
  }

  @Override
  public List<Planned> dropCheck(Change.DropCheck change) {
    return List.of(
        Planned.main(
            Rank.DROP_CONSTRAINTS,
            AlterTable.dropConstraint(change.table(), change.check().name())));
  }

  @Override
  public List<Planned> dropExclusion(Change.DropExclusion change) {
    return List.of(
        Planned.main(
            Rank.DROP_CONSTRAINTS,
            AlterTable.dropConstraint(change.table(), change.exclusion().name())));
  }

  @Override
  public List<Planned> dropKey(Change.DropKey change) {
    return indexes.drop(change);
  }

  @Override
  public List<Planned> dropIndex(Change.DropIndex change) {
    return indexes.drop(change);
  }

  @Override
  public List<Planned> dropColumn(Change.DropColumn change) {
    return List.of(
        Planned.main(Rank.DROP_COLUMNS, AlterTable.dropColumn(change.column()))
            .with(Dangers.dropColumn(change)));
  }

  @Override
  public List<Planned> dropComputedColumn(Change.DropComputedColumn change) {
    return List.of(Planned.main(Rank.DROP_COLUMNS, AlterTable.dropColumn(change.column())));
  }

  @Override
  public List<Planned> renameSchema(Change.RenameSchema change) {
    return List.of(
        Planned.main(Rank.RENAME_SCHEMAS, SchemaStatements.rename(change.from(), change.to()))
            .with(Hazard.BREAKS_RUNNING_CODE));
  }

  @Override
  public List<Planned> createSchema(Change.CreateSchema change) {
    return List.of(Planned.main(Rank.CREATE_SCHEMAS, SchemaStatements.create(change.name())));
  }

  @Override
  public List<Planned> renameTable(Change.RenameTable change) {
    return moved(change.from(), change.to(), AlterTable::rename, AlterTable::move).stream()
        .map(planned -> planned.with(Hazard.BREAKS_RUNNING_CODE))
        .toList();
  }

  @Override
  public List<Planned> renameEnum(Change.RenameEnum change) {
    return moved(change.from(), change.to(), EnumStatements::rename, EnumStatements::move);
  }

  private static List<Planned> moved(
      QualifiedName from,
      QualifiedName to,
      BiFunction<QualifiedName, String, String> rename,
      BiFunction<QualifiedName, Optional<String>, String> move) {
    List<Planned> planned = new ArrayList<>();
    if (!from.name().equals(to.name())) {
      planned.add(Planned.main(Rank.RENAMES, rename.apply(from, to.name())));
    }
    if (!from.schema().equals(to.schema())) {
      planned.add(
          Planned.main(
              Rank.RENAMES, move.apply(new QualifiedName(from.schema(), to.name()), to.schema())));
    }
    return planned;
  }

  @Override
  public List<Planned> renameColumn(Change.RenameColumn change) {
    return List.of(
        Planned.main(Rank.RENAMES, AlterTable.renameColumn(change.from(), change.to()))
            .with(Hazard.BREAKS_RUNNING_CODE));
  }

  @Override
  public List<Planned> renameConstraint(Change.RenameConstraint change) {
    return List.of(
        Planned.main(
            Rank.RENAMES, AlterTable.renameConstraint(change.table(), change.from(), change.to())));
  }

  @Override
  public List<Planned> renameIndex(Change.RenameIndex change) {
    return List.of(
        Planned.main(
            Rank.RENAMES, IndexStatements.rename(change.table(), change.from(), change.to())));
  }

  @Override
  public List<Planned> renameSequence(Change.RenameSequence change) {
    return List.of(
        Planned.main(Rank.RENAMES, AlterTable.renameSequence(change.from(), change.to())));
  }

  @Override
  public List<Planned> disownSequence(Change.DisownSequence change) {
    return List.of(
        Planned.main(Rank.DISOWN_SEQUENCES, AlterTable.disownSequence(change.sequence())));
  }

  @Override
  public List<Planned> renameLabel(Change.RenameLabel change) {
    return List.of(
        Planned.main(
                Rank.RENAMES, EnumStatements.renameLabel(change.type(), change.from(), change.to()))
            .with(Hazard.BREAKS_RUNNING_CODE));
  }

  @Override
  public List<Planned> createEnum(Change.CreateEnum change) {
    return List.of(Planned.main(Rank.CREATE_ENUMS, EnumStatements.create(change.type())));
  }

  @Override
  public List<Planned> replaceEnum(Change.ReplaceEnum change) {
    return new EnumReplacement(change, dangers).planned();
  }

  @Override
  public List<Planned> alterColumn(Change.AlterColumn change) {
    return new ColumnPlan(change, style, dangers).planned();
  }

  @Override
  public List<Planned> addColumn(Change.AddColumn change) {
    return new NewColumn(change, style, dangers).planned();
  }

  @Override
  public List<Planned> addKey(Change.AddKey change) {
    return indexes.add(change);
  }

  @Override
  public List<Planned> createTable(Change.CreateTable change) {
    return tables.create(change);
  }

  @Override
  public List<Planned> addCheck(Change.AddCheck change) {
    String constraint = Constraint.check(change.check());
    return online()
        ? List.of(
            Planned.main(Rank.ADD_CHECKS, AlterTable.addNotValid(change.table(), constraint)),
            Planned.in(
                Stage.VALIDATION,
                Rank.VALIDATE,
                AlterTable.validate(change.table(), change.check().name())))
        : List.of(
            Planned.main(Rank.ADD_CHECKS, AlterTable.add(change.table(), constraint))
                .with(Hazard.BLOCKING_CHECK));
  }

  @Override
  public List<Planned> addExclusion(Change.AddExclusion change) {
    return List.of(
        Planned.main(
                Rank.ADD_EXCLUSIONS,
                AlterTable.add(change.table(), Constraint.exclusion(change.exclusion())))
            .with(dangers.exclude(change))
            .with(Hazard.BLOCKING_EXCLUSION));
  }

  @Override
  public List<Planned> createIndex(Change.CreateIndex change) {
    return indexes.create(change);
  }

  @Override
  public List<Planned> addForeignKey(Change.AddForeignKey change) {
    String constraint = Constraint.foreignKey(change.key());
    boolean late = indexes.makesWait(change.key());
    return online() && change.concurrency() == Concurrency.POSSIBLE
        ? List.of(
            Planned.in(
                late ? Stage.COMPLETION : Stage.MAIN,
                Rank.ADD_FOREIGN_KEYS,
                AlterTable.addNotValid(change.table(), constraint)),
            Planned.in(
                late ? Stage.LAST_VALIDATION : Stage.VALIDATION,
                Rank.VALIDATE,
                AlterTable.validate(change.table(), change.key().name())))
        : List.of(
            Planned.main(Rank.ADD_FOREIGN_KEYS, AlterTable.add(change.table(), constraint))
                .with(Hazard.BLOCKING_FOREIGN_KEY));
  }

  @Override
  public List<Planned> deferForeignKey(Change.DeferForeignKey change) {
    return List.of(
        Planned.main(
            Rank.ADD_FOREIGN_KEYS,
            AlterTable.setDeferral(change.table(), change.key().name(), change.key().deferral())));
  }

  @Override
  public List<Planned> dropPartition(Change.DropPartition change) {
    return List.of(
        Planned.main(
                Rank.DROP_TABLES,
                AlterTable.drop(
                    new QualifiedName(change.table().schema(), change.partition().name())))
            .with(Dangers.dropPartition(change)));
  }

  /** All that lose their bounds are detached before one takes those of another. */
  @Override
  public List<Planned> rebindPartition(Change.RebindPartition change) {
    return List.of(
        Planned.main(
                Rank.DETACH_PARTITIONS,
                PartitionStatements.detach(change.table(), change.after().name()))
            .with(Hazard.DETACHED_PARTITION),
        Planned.main(
                Rank.ATTACH_PARTITIONS, PartitionStatements.attach(change.table(), change.after()))
            .with(Hazard.ATTACHED_PARTITION));
  }

  @Override
  public List<Planned> createPartition(Change.CreatePartition change) {
    return List.of(
        Planned.main(
            Rank.ATTACH_PARTITIONS,
            PartitionStatements.create(change.table(), change.partition())));
  }

  @Override
  public List<Planned> divideOtherwise(Change.DivideOtherwise change) {
    throw new InvalidDecisionException(
        "The table %s is %s, and should be %s, which PostgreSQL cannot change. Declare a table of another name, copy the rows, and drop this one."
            .formatted(change.table(), divided(change.before()), divided(change.after())));
  }

  private static String divided(Optional<PartitioningDefinition> partitioning) {
    return partitioning
        .map(how -> "partitioned by " + PartitionStatements.key(how))
        .orElse("not partitioned");
  }

  @Override
  public List<Planned> dropPolicy(Change.DropPolicy change) {
    return List.of(SecurityPlan.dropped(change, dangers));
  }

  @Override
  public List<Planned> renamePolicy(Change.RenamePolicy change) {
    return List.of(
        Planned.main(
            Rank.RENAMES, PolicyStatements.rename(change.table(), change.from(), change.to())));
  }

  @Override
  public List<Planned> alterPolicy(Change.AlterPolicy change) {
    return List.of(
        Planned.main(Rank.CREATE_POLICIES, PolicyStatements.alter(change.table(), change.after())));
  }

  @Override
  public List<Planned> createPolicy(Change.CreatePolicy change) {
    return List.of(
        Planned.main(
            Rank.CREATE_POLICIES, PolicyStatements.create(change.table(), change.policy())));
  }

  @Override
  public List<Planned> secureRows(Change.SecureRows change) {
    return new SecurityPlan(change.table(), change.before(), dangers).planned();
  }

  @Override
  public List<Planned> setComment(Change.SetComment change) {
    return List.of(
        Planned.main(
            Rank.COMMENTS,
            change
                .column()
                .map(
                    column ->
                        CommentStatements.ofColumn(
                            new ColumnName(change.table(), column), change.comment()))
                .orElseGet(() -> CommentStatements.ofTable(change.table(), change.comment()))));
  }

  /** What stands on tables is planned together: see {@link ViewPlan} and {@link CodePlan}. */
  @Override
  public List<Planned> changeObject(Change.ChangeObject change) {
    return change.isOfDependent() || isTakenOver(change) ? List.of() : objects.planned(change);
  }

  /** The sequence of a serial column goes with the default, where the column gets an identity. */
  private boolean isTakenOver(Change.ChangeObject change) {
    return change.after().isEmpty()
        && change.before().filter(SequenceDefinition.class::isInstance).isPresent()
        && changes.stream()
            .filter(Change.AlterColumn.class::isInstance)
            .flatMap(alter -> ((Change.AlterColumn) alter).replacedSequence().stream())
            .anyMatch(QualifiedName.of(change.before().orElseThrow())::equals);
  }

  @Override
  public List<Planned> rebuildObject(Change.RebuildObject change) {
    return List.of();
  }

  @Override
  public List<Planned> dropEnum(Change.DropEnum change) {
    return List.of(
        Planned.main(Rank.DROP_ENUMS, EnumStatements.drop(QualifiedName.of(change.type()))));
  }

  @Override
  public List<Planned> dropSchema(Change.DropSchema change) {
    return List.of(Planned.main(Rank.DROP_SCHEMAS, SchemaStatements.drop(change.name())));
  }
}
