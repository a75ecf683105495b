package dev.virga.kit.drift;

import dev.virga.kit.ddl.ObjectStatements;
import dev.virga.kit.ddl.PartitionStatements;
import dev.virga.kit.diff.Change;
import dev.virga.kit.schema.ColumnName;
import dev.virga.kit.schema.ObjectName;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.ColumnDefinition;
import dev.virga.schema.Deferral;
import dev.virga.schema.IdentityGeneration;
import dev.virga.schema.PartitioningDefinition;
import dev.virga.schema.RowSecurity;
import dev.virga.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says changes as differences between what is there and what should be. */
final class DifferenceText implements Change.Visitor<Stream<String>> {
  private final List<Change> changes;

  private DifferenceText(List<Change> changes) {
    this.changes = changes;
  }

  /** Returns a line for each difference, sorted. */
  static List<String> of(List<Change> changes) {
    DifferenceText text = new DifferenceText(changes);
    return changes.stream().flatMap(change -> change.accept(text)).sorted().toList();
  }

  private Stream<String> extra(Change change) {
    return TablePart.droppedBy(change).stream()
        .filter(part -> parts(TablePart::addedBy).noneMatch(part::isNamedAs))
        .map(TablePart::extra);
  }

  private Stream<String> missing(Change change) {
    return TablePart.addedBy(change).stream()
        .map(
            wanted ->
                parts(TablePart::droppedBy)
                    .filter(wanted::isNamedAs)
                    .findFirst()
                    .map(there -> there.otherThan(wanted))
                    .orElseGet(wanted::missing));
  }

  private Stream<TablePart> parts(Function<Change, Optional<TablePart>> part) {
    return changes.stream().map(part).flatMap(Optional::stream);
  }

  @Override
  public Stream<String> dropForeignKey(Change.DropForeignKey change) {
    return extra(change);
  }

  @Override
  public Stream<String> dropCheck(Change.DropCheck change) {
    return extra(change);
  }

  @Override
  public Stream<String> dropExclusion(Change.DropExclusion change) {
    return extra(change);
  }

  @Override
  public Stream<String> dropKey(Change.DropKey change) {
    return extra(change);
  }

  @Override
  public Stream<String> dropIndex(Change.DropIndex change) {
    return extra(change);
  }

  @Override
  public Stream<String> dropTable(Change.DropTable change) {
    return Stream.of(QualifiedName.of(change.table()) + ": no record has this table");
  }

  @Override
  public Stream<String> dropColumn(Change.DropColumn change) {
    return Stream.of(change.column() + ": the record does not have this column");
  }

  @Override
  public Stream<String> dropComputedColumn(Change.DropComputedColumn change) {
    return Stream.of(change.column() + ": the record does not have this computed column");
  }

  @Override
  public Stream<String> addLabel(Change.AddLabel change) {
    return Stream.of("%s: the label '%s' is missing".formatted(change.type(), change.label()));
  }

  @Override
  public Stream<String> renameSchema(Change.RenameSchema change) {
    return Stream.of("%s: the schema should be called %s".formatted(change.from(), change.to()));
  }

  @Override
  public Stream<String> createSchema(Change.CreateSchema change) {
    return Stream.of(change.name() + ": the schema has no tables, or is missing");
  }

  @Override
  public Stream<String> renameTable(Change.RenameTable change) {
    return Stream.of("%s: the table should be called %s".formatted(change.from(), change.to()));
  }

  @Override
  public Stream<String> renameColumn(Change.RenameColumn change) {
    return Stream.of("%s: the column should be called %s".formatted(change.from(), change.to()));
  }

  @Override
  public Stream<String> renameConstraint(Change.RenameConstraint change) {
    return Stream.of(renamed(change.table(), "constraint", change.from(), change.to()));
  }

  @Override
  public Stream<String> renameIndex(Change.RenameIndex change) {
    return Stream.of(renamed(change.table(), "index", change.from(), change.to()));
  }

  @Override
  public Stream<String> renameSequence(Change.RenameSequence change) {
    return Stream.of("%s: the sequence should be called %s".formatted(change.from(), change.to()));
  }

  /** Who owns a sequence is none of the differences. */
  @Override
  public Stream<String> disownSequence(Change.DisownSequence change) {
    return Stream.of();
  }

  @Override
  public Stream<String> renameEnum(Change.RenameEnum change) {
    return Stream.of("%s: the enum type should be called %s".formatted(change.from(), change.to()));
  }

  @Override
  public Stream<String> renameLabel(Change.RenameLabel change) {
    return Stream.of(
        "%s: the label '%s' should be '%s'".formatted(change.type(), change.from(), change.to()));
  }

  @Override
  public Stream<String> createEnum(Change.CreateEnum change) {
    return Stream.of(
        QualifiedName.of(change.type()) + ": the enum type is missing, or no column has it");
  }

  @Override
  public Stream<String> replaceEnum(Change.ReplaceEnum change) {
    return Stream.of(
        "%s: the labels are %s, the records say %s"
            .formatted(
                QualifiedName.of(change.after()),
                change.before().labels(),
                change.after().labels()));
  }

  @Override
  public Stream<String> alterColumn(Change.AlterColumn change) {
    List<String> aspects = new ArrayList<>();
    ColumnDefinition before = change.before();
    ColumnDefinition after = change.after();
    if (change.changesType()) {
      aspects.add(another(before.type(), after.type()));
    }
    if (!before.form().equals(after.form())) {
      aspects.add(another(form(before), form(after)));
    }
    if (before.nullable() != after.nullable()) {
      aspects.add(another(nullability(before), nullability(after)));
    }
    if (!identity(before).equals(identity(after))) {
      aspects.add(another(identity(before), identity(after)));
    }
    if (change.changesDefault()) {
      aspects.add(another(defaultValue(before), defaultValue(after)));
    }
    if (before.computed().isPresent() != after.computed().isPresent()) {
      aspects.add(another(computed(before), computed(after)));
    }
    return Stream.of(change.table() + "." + after.name() + ": " + String.join(", ", aspects));
  }

  private static String another(String there, String wanted) {
    return "it is %s, the record says %s".formatted(there, wanted);
  }

  private static String nullability(ColumnDefinition column) {
    return column.nullable() ? "nullable" : "not null";
  }

  private static String form(ColumnDefinition column) {
    return column
        .form()
        .map(
            form ->
                Stream.of(
                        form.storage().map(storage -> "storage " + storage.sql()),
                        form.compression().map(method -> "compression " + method.sql()),
                        form.collation().map(name -> "collate " + name))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(" ")))
        .orElse("stored and sorted as its type");
  }

  private static String identity(ColumnDefinition column) {
    return column
        .identity()
        .map(IdentityGeneration::name)
        .map(name -> "generated " + name.toLowerCase(Locale.ROOT).replace('_', ' '))
        .map(text -> text + column.sequence().map(options -> " " + options.sql()).orElse(""))
        .orElse("no identity");
  }

  private static String computed(ColumnDefinition column) {
    return column
        .computed()
        .map(computed -> "computed of " + computed.expression())
        .orElse("not computed");
  }

  private static String defaultValue(ColumnDefinition column) {
    return column.defaultExpression().map(text -> "default " + text).orElse("without a default");
  }

  @Override
  public Stream<String> addColumn(Change.AddColumn change) {
    return Stream.of(change.table() + "." + change.column().name() + ": the column is missing");
  }

  @Override
  public Stream<String> addKey(Change.AddKey change) {
    return missing(change);
  }

  @Override
  public Stream<String> createTable(Change.CreateTable change) {
    return Stream.of(QualifiedName.of(change.table()) + ": the table is missing");
  }

  @Override
  public Stream<String> addCheck(Change.AddCheck change) {
    return missing(change);
  }

  @Override
  public Stream<String> addExclusion(Change.AddExclusion change) {
    return missing(change);
  }

  @Override
  public Stream<String> createIndex(Change.CreateIndex change) {
    return missing(change);
  }

  @Override
  public Stream<String> addForeignKey(Change.AddForeignKey change) {
    return missing(change);
  }

  @Override
  public Stream<String> deferForeignKey(Change.DeferForeignKey change) {
    return Stream.of(
        "%s: the foreign key %s should be %s"
            .formatted(
                change.table(),
                change.key().name(),
                change.key().deferral().map(Deferral::sql).orElse("not deferrable")));
  }

  @Override
  public Stream<String> dropPartition(Change.DropPartition change) {
    return Stream.of(
        "%s: the record does not have the partition %s: %s"
            .formatted(change.table(), change.partition().name(), change.partition().bounds()));
  }

  @Override
  public Stream<String> rebindPartition(Change.RebindPartition change) {
    return Stream.of(
        "%s: the partition %s is %s, the record says %s"
            .formatted(
                change.table(),
                change.after().name(),
                change.before().bounds(),
                change.after().bounds()));
  }

  @Override
  public Stream<String> createPartition(Change.CreatePartition change) {
    return Stream.of(
        "%s: the partition %s is missing: %s"
            .formatted(change.table(), change.partition().name(), change.partition().bounds()));
  }

  @Override
  public Stream<String> divideOtherwise(Change.DivideOtherwise change) {
    return Stream.of(
        "%s: it is %s, the record says %s"
            .formatted(change.table(), divided(change.before()), divided(change.after())));
  }

  private static String divided(Optional<PartitioningDefinition> partitioning) {
    return partitioning
        .map(how -> "partitioned by " + PartitionStatements.key(how))
        .orElse("not partitioned");
  }

  @Override
  public Stream<String> dropPolicy(Change.DropPolicy change) {
    return extra(change);
  }

  @Override
  public Stream<String> renamePolicy(Change.RenamePolicy change) {
    return Stream.of(renamed(change.table(), "policy", change.from(), change.to()));
  }

  @Override
  public Stream<String> alterPolicy(Change.AlterPolicy change) {
    return Stream.of(
        TablePart.policy(change.table(), change.before())
            .otherThan(TablePart.policy(change.table(), change.after())));
  }

  @Override
  public Stream<String> createPolicy(Change.CreatePolicy change) {
    return missing(change);
  }

  @Override
  public Stream<String> secureRows(Change.SecureRows change) {
    return Stream.of(
        "%s: row-level security is %s, the record says %s"
            .formatted(
                QualifiedName.of(change.table()),
                security(change.before()),
                security(change.table().rowSecurity())));
  }

  private static String security(Optional<RowSecurity> security) {
    return security.map(each -> each.name().toLowerCase(Locale.ROOT)).orElse("disabled");
  }

  @Override
  public Stream<String> setComment(Change.SetComment change) {
    return Stream.of(
        "%s: the comment should be %s"
            .formatted(
                change
                    .column()
                    .map(column -> new ColumnName(change.table(), column).toString())
                    .orElseGet(() -> change.table().toString()),
                change.comment().map(text -> "'" + text + "'").orElse("none")));
  }

  @Override
  public Stream<String> changeObject(Change.ChangeObject change) {
    return Stream.of(
        change
            .after()
            .map(
                after ->
                    change
                        .before()
                        .map(before -> otherThan(before, after))
                        .orElseGet(() -> ObjectName.of(after) + ": it is missing"))
            .orElseGet(
                () -> ObjectName.of(change.before().orElseThrow()) + ": nothing declares it"));
  }

  @Override
  public Stream<String> rebuildObject(Change.RebuildObject change) {
    return Stream.of(otherThan(change.before(), change.after()));
  }

  private static String otherThan(SchemaObject there, SchemaObject wanted) {
    return "%s: it is %s, the declaration says %s"
        .formatted(ObjectName.of(there), definition(there), definition(wanted));
  }

  private static String definition(SchemaObject object) {
    return String.join("; ", ObjectStatements.create(object)).replaceAll("\\s+", " ");
  }

  @Override
  public Stream<String> dropEnum(Change.DropEnum change) {
    return Stream.of(QualifiedName.of(change.type()) + ": no record has this enum type");
  }

  @Override
  public Stream<String> dropSchema(Change.DropSchema change) {
    return Stream.of(change.name() + ": no record has this schema");
  }

  private static String renamed(QualifiedName table, String what, String from, String to) {
    return "%s: the %s %s should be called %s".formatted(table, what, from, to);
  }
}
