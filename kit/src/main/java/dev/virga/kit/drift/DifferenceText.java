package dev.virga.kit.drift;

import dev.virga.kit.diff.Change;
import dev.virga.kit.diff.KeyKind;
import dev.virga.kit.schema.ColumnName;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.ColumnDefinition;
import dev.virga.schema.IdentityGeneration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says a change as a difference between what is there and what should be. */
final class DifferenceText implements Change.Visitor<String> {
  @Override
  public String dropForeignKey(Change.DropForeignKey change) {
    return extra(change.table(), "foreign key", change.key().name());
  }

  @Override
  public String dropCheck(Change.DropCheck change) {
    return extra(change.table(), "check", change.check().name())
        + ": "
        + change.check().condition();
  }

  @Override
  public String dropKey(Change.DropKey change) {
    return extra(change.table(), word(change.kind()), change.key().name());
  }

  @Override
  public String dropIndex(Change.DropIndex change) {
    return extra(change.table(), "index", change.index().name());
  }

  @Override
  public String dropTable(Change.DropTable change) {
    return QualifiedName.of(change.table()) + ": no record has this table";
  }

  @Override
  public String dropColumn(Change.DropColumn change) {
    return change.column() + ": the record does not have this column";
  }

  @Override
  public String dropComputedColumn(Change.DropComputedColumn change) {
    return change.column() + ": the record does not have this computed column";
  }

  @Override
  public String addLabel(Change.AddLabel change) {
    return "%s: the label '%s' is missing".formatted(change.type(), change.label());
  }

  @Override
  public String renameSchema(Change.RenameSchema change) {
    return "%s: the schema should be called %s".formatted(change.from(), change.to());
  }

  @Override
  public String createSchema(Change.CreateSchema change) {
    return change.name() + ": the schema has no tables, or is missing";
  }

  @Override
  public String renameTable(Change.RenameTable change) {
    return "%s: the table should be called %s".formatted(change.from(), change.to());
  }

  @Override
  public String renameColumn(Change.RenameColumn change) {
    return "%s: the column should be called %s".formatted(change.from(), change.to());
  }

  @Override
  public String renameConstraint(Change.RenameConstraint change) {
    return renamed(change.table(), "constraint", change.from(), change.to());
  }

  @Override
  public String renameIndex(Change.RenameIndex change) {
    return renamed(change.table(), "index", change.from(), change.to());
  }

  @Override
  public String renameSequence(Change.RenameSequence change) {
    return "%s: the sequence should be called %s".formatted(change.from(), change.to());
  }

  @Override
  public String renameEnum(Change.RenameEnum change) {
    return "%s: the enum type should be called %s".formatted(change.from(), change.to());
  }

  @Override
  public String renameLabel(Change.RenameLabel change) {
    return "%s: the label '%s' should be '%s'".formatted(change.type(), change.from(), change.to());
  }

  @Override
  public String createEnum(Change.CreateEnum change) {
    return QualifiedName.of(change.type()) + ": the enum type is missing, or no column has it";
  }

  @Override
  public String replaceEnum(Change.ReplaceEnum change) {
    return "%s: the labels are %s, the records say %s"
        .formatted(
            QualifiedName.of(change.after()), change.before().labels(), change.after().labels());
  }

  @Override
  public String alterColumn(Change.AlterColumn change) {
    List<String> aspects = new ArrayList<>();
    ColumnDefinition before = change.before();
    ColumnDefinition after = change.after();
    compare(aspects, before.type(), after.type());
    compare(aspects, nullability(before), nullability(after));
    compare(aspects, identity(before), identity(after));
    compare(aspects, defaultValue(before), defaultValue(after));
    compare(aspects, computed(before), computed(after));
    return change.table() + "." + after.name() + ": " + String.join(", ", aspects);
  }

  private static void compare(List<String> aspects, String there, String wanted) {
    if (!there.equals(wanted)) {
      aspects.add("it is %s, the record says %s".formatted(there, wanted));
    }
  }

  private static String nullability(ColumnDefinition column) {
    return column.nullable() ? "nullable" : "not null";
  }

  private static String identity(ColumnDefinition column) {
    return column
        .identity()
        .map(IdentityGeneration::name)
        .map(name -> "generated " + name.toLowerCase(Locale.ROOT).replace('_', ' '))
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
  public String addColumn(Change.AddColumn change) {
    return change.table() + "." + change.column().name() + ": the column is missing";
  }

  @Override
  public String addKey(Change.AddKey change) {
    return missing(change.table(), word(change.kind()), change.key().name());
  }

  @Override
  public String createTable(Change.CreateTable change) {
    return QualifiedName.of(change.table()) + ": the table is missing";
  }

  @Override
  public String addCheck(Change.AddCheck change) {
    return missing(change.table(), "check", change.check().name())
        + ": "
        + change.check().condition();
  }

  @Override
  public String createIndex(Change.CreateIndex change) {
    return missing(change.table(), "index", change.index().name());
  }

  @Override
  public String addForeignKey(Change.AddForeignKey change) {
    return missing(change.table(), "foreign key", change.key().name());
  }

  @Override
  public String setComment(Change.SetComment change) {
    return "%s: the comment should be %s"
        .formatted(
            change
                .column()
                .map(column -> new ColumnName(change.table(), column).toString())
                .orElseGet(() -> change.table().toString()),
            change.comment().map(text -> "'" + text + "'").orElse("none"));
  }

  @Override
  public String dropEnum(Change.DropEnum change) {
    return QualifiedName.of(change.type()) + ": no record has this enum type";
  }

  @Override
  public String dropSchema(Change.DropSchema change) {
    return change.name() + ": no record has this schema";
  }

  private static String word(KeyKind kind) {
    return kind == KeyKind.PRIMARY ? "primary key" : "unique key";
  }

  private static String extra(QualifiedName table, String what, String name) {
    return "%s: the record does not have the %s %s".formatted(table, what, name);
  }

  private static String missing(QualifiedName table, String what, String name) {
    return "%s: the %s %s is missing".formatted(table, what, name);
  }

  private static String renamed(QualifiedName table, String what, String from, String to) {
    return "%s: the %s %s should be called %s".formatted(table, what, from, to);
  }
}
