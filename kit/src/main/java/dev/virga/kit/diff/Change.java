package dev.virga.kit.diff;

import dev.virga.kit.schema.ColumnName;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.CheckDefinition;
import dev.virga.schema.ColumnDefinition;
import dev.virga.schema.EnumDefinition;
import dev.virga.schema.ExclusionDefinition;
import dev.virga.schema.ForeignKeyDefinition;
import dev.virga.schema.IndexDefinition;
import dev.virga.schema.KeyDefinition;
import dev.virga.schema.PartitionDefinition;
import dev.virga.schema.PartitioningDefinition;
import dev.virga.schema.PolicyDefinition;
import dev.virga.schema.RowSecurity;
import dev.virga.schema.SchemaObject;
import dev.virga.schema.TableDefinition;
import dev.virga.schema.ViewDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is different between two schemas, as one step that a person would name.
 *
 * <p>What goes, and labels that come, are named as they are before anything is renamed; all else is
 * named as it is afterwards. Immutable.
 */
public sealed interface Change {
  /** Calls the visitor's method for this kind of change. */
  <R> R accept(Visitor<R> visitor);

  /** Whether a table can be written while an index of it is built, or its rows are checked. */
  enum Concurrency {
    /** There is a way. */
    POSSIBLE,
    /** There is none: the table is divided into partitions. */
    IMPOSSIBLE;

    static Concurrency of(TableDefinition table) {
      return table.partitioning().isPresent() ? IMPOSSIBLE : POSSIBLE;
    }
  }

  /** A column of an enum type that is made anew. */
  record ColumnUse(QualifiedName table, ColumnDefinition before, ColumnDefinition after) {}

  /** A foreign key goes. */
  record DropForeignKey(QualifiedName table, ForeignKeyDefinition key) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dropForeignKey(this);
    }
  }

  /** A check goes. */
  record DropCheck(QualifiedName table, CheckDefinition check) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dropCheck(this);
    }
  }

  /** An exclusion constraint goes. */
  record DropExclusion(QualifiedName table, ExclusionDefinition exclusion) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dropExclusion(this);
    }
  }

  /** A primary or unique key goes. */
  record DropKey(QualifiedName table, KeyKind kind, KeyDefinition key) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dropKey(this);
    }
  }

  /** An index goes. */
  record DropIndex(QualifiedName table, IndexDefinition index, Concurrency concurrency)
      implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dropIndex(this);
    }
  }

  /**
   * A table goes, with its rows.
   *
   * @param table the table
   * @param created the tables that come, one of which it may have been meant to become
   */
  record DropTable(TableDefinition table, List<QualifiedName> created) implements Change {
    /** Copies the collections. */
    public DropTable {
      created = List.copyOf(created);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dropTable(this);
    }
  }

  /**
   * A column goes, with its values.
   *
   * @param column the column
   * @param added the columns that come, one of which it may have been meant to become
   */
  record DropColumn(ColumnName column, List<String> added) implements Change {
    /** Copies the collections. */
    public DropColumn {
      added = List.copyOf(added);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dropColumn(this);
    }
  }

  /** A computed column goes, with its values, which can be computed again. */
  record DropComputedColumn(ColumnName column) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dropComputedColumn(this);
    }
  }

  /**
   * A label comes, in place.
   *
   * @param type the type
   * @param label the label
   * @param after the label that it comes behind
   * @param before the label that it comes before, where it is the first
   */
  record AddLabel(QualifiedName type, String label, Optional<String> after, Optional<String> before)
      implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.addLabel(this);
    }
  }

  /** A schema gets another name. */
  record RenameSchema(String from, String to) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.renameSchema(this);
    }
  }

  /** A schema comes. */
  record CreateSchema(String name) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.createSchema(this);
    }
  }

  /** A table gets another name, or lies in another schema. */
  record RenameTable(QualifiedName from, QualifiedName to) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.renameTable(this);
    }
  }

  /** A column gets another name. */
  record RenameColumn(ColumnName from, String to) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.renameColumn(this);
    }
  }

  /** A key, foreign key or check gets another name. */
  record RenameConstraint(QualifiedName table, String from, String to) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.renameConstraint(this);
    }
  }

  /** An index gets another name. */
  record RenameIndex(QualifiedName table, String from, String to) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.renameIndex(this);
    }
  }

  /** The sequence of an identity column follows its table or column. */
  record RenameSequence(QualifiedName from, String to) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.renameSequence(this);
    }
  }

  /** A sequence stays where the column goes that it belongs to. */
  record DisownSequence(QualifiedName sequence) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.disownSequence(this);
    }
  }

  /** An enum type gets another name, or lies in another schema. */
  record RenameEnum(QualifiedName from, QualifiedName to) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.renameEnum(this);
    }
  }

  /** A label gets another name, in all rows. */
  record RenameLabel(QualifiedName type, String from, String to) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.renameLabel(this);
    }
  }

  /** An enum type comes. */
  record CreateEnum(EnumDefinition type) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.createEnum(this);
    }
  }

  /**
   * Labels go or change their order, so that the type is made anew and its columns are converted.
   *
   * @param before the type as it is, under its new name
   * @param after the type as it will be
   * @param replacements what rows hold instead of a label that goes
   * @param columns the columns that have the type before and after
   */
  record ReplaceEnum(
      EnumDefinition before,
      EnumDefinition after,
      Map<String, String> replacements,
      List<ColumnUse> columns)
      implements Change {
    /** Copies the collections. */
    public ReplaceEnum {
      columns = List.copyOf(columns);
      replacements = Map.copyOf(replacements);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.replaceEnum(this);
    }
  }

  /**
   * The type, form, default, nullability or identity of a column changes, or it is no longer
   * computed.
   *
   * @param table the table
   * @param before the column as it is, under its new name
   * @param after the column as it will be
   * @param conversion what becomes of the values, where the type is another one
   * @param using how a value of the new type is made of the old one, where it was said
   * @param serial the sequence that the column has for itself, and no declaration keeps
   */
  record AlterColumn(
      QualifiedName table,
      ColumnDefinition before,
      ColumnDefinition after,
      Conversion conversion,
      Optional<String> using,
      Optional<QualifiedName> serial)
      implements Change {
    /** Returns whether the type is another one, and not only written in another way. */
    public boolean changesType() {
      return Conversion.isChange(before.type(), after.type());
    }

    /** Returns whether the default is another one, and not only written in another way. */
    public boolean changesDefault() {
      return !Expression.areSame(before.defaultExpression(), after.defaultExpression());
    }

    /** Returns the sequence whose numbers an identity goes on with that the column gets. */
    public Optional<QualifiedName> replacedSequence() {
      return serial.filter(name -> before.identity().isEmpty() && after.identity().isPresent());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.alterColumn(this);
    }
  }

  /** A column comes. */
  record AddColumn(QualifiedName table, ColumnDefinition column) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.addColumn(this);
    }
  }

  /**
   * A primary or unique key comes.
   *
   * @param table the table
   * @param kind which of both
   * @param key the key
   * @param impliedBy a key that the table has, in the names of afterwards, from which this one
   *     follows: no rows are equal in more columns that are not equal in fewer
   * @param concurrency whether its index is built while others write
   */
  record AddKey(
      QualifiedName table,
      KeyKind kind,
      KeyDefinition key,
      Optional<KeyDefinition> impliedBy,
      Concurrency concurrency)
      implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.addKey(this);
    }
  }

  /** A table comes, with its keys, foreign keys, checks and indexes. */
  record CreateTable(TableDefinition table) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.createTable(this);
    }
  }

  /** A check comes. */
  record AddCheck(QualifiedName table, CheckDefinition check) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.addCheck(this);
    }
  }

  /** An exclusion constraint comes. */
  record AddExclusion(QualifiedName table, ExclusionDefinition exclusion) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.addExclusion(this);
    }
  }

  /**
   * An index comes.
   *
   * @param table the table
   * @param index the index
   * @param impliedBy for a unique one, a key that the table has, from which it follows that rows
   *     are not equal
   * @param concurrency whether it is built while others write
   */
  record CreateIndex(
      QualifiedName table,
      IndexDefinition index,
      Optional<KeyDefinition> impliedBy,
      Concurrency concurrency)
      implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.createIndex(this);
    }
  }

  /** A foreign key comes. */
  record AddForeignKey(QualifiedName table, ForeignKeyDefinition key, Concurrency concurrency)
      implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.addForeignKey(this);
    }
  }

  /** A foreign key is checked at another time. */
  record DeferForeignKey(QualifiedName table, ForeignKeyDefinition key) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.deferForeignKey(this);
    }
  }

  /** A partition goes, with its rows. */
  record DropPartition(QualifiedName table, PartitionDefinition partition) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dropPartition(this);
    }
  }

  /** A partition has other bounds. */
  record RebindPartition(QualifiedName table, PartitionDefinition before, PartitionDefinition after)
      implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rebindPartition(this);
    }
  }

  /** A partition comes. */
  record CreatePartition(QualifiedName table, PartitionDefinition partition) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.createPartition(this);
    }
  }

  /** Rows are divided in another way, which PostgreSQL cannot do. */
  record DivideOtherwise(
      QualifiedName table,
      Optional<PartitioningDefinition> before,
      Optional<PartitioningDefinition> after)
      implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.divideOtherwise(this);
    }
  }

  /**
   * A policy goes.
   *
   * @param table the table
   * @param policy the policy
   * @param after the table as it will be
   */
  record DropPolicy(QualifiedName table, PolicyDefinition policy, TableDefinition after)
      implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dropPolicy(this);
    }
  }

  /** A policy gets another name. */
  record RenamePolicy(QualifiedName table, String from, String to) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.renamePolicy(this);
    }
  }

  /** A policy is for other roles, or admits other rows. */
  record AlterPolicy(QualifiedName table, PolicyDefinition before, PolicyDefinition after)
      implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.alterPolicy(this);
    }
  }

  /** A policy comes. */
  record CreatePolicy(QualifiedName table, PolicyDefinition policy) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.createPolicy(this);
    }
  }

  /**
   * Policies hold for others than before.
   *
   * @param table the table, as it will be
   * @param before for whom they held
   */
  record SecureRows(TableDefinition table, Optional<RowSecurity> before) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.secureRows(this);
    }
  }

  /**
   * What the database says about a table or a column changes.
   *
   * @param table the table
   * @param column the column; empty for the table itself
   * @param comment what is said from now on
   */
  record SetComment(QualifiedName table, Optional<String> column, Optional<String> comment)
      implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.setComment(this);
    }
  }

  /**
   * What there is besides tables comes, goes or becomes another without going meanwhile.
   *
   * @param before what it is, in the schema that it lies in afterwards; empty where it comes
   * @param after what it will be; empty where it goes
   * @param holders the columns that hold values of a domain within arrays or composite ones, where
   *     PostgreSQL cannot look at them, by their new names; or values of a composite type, by their
   *     old ones
   */
  record ChangeObject(
      Optional<SchemaObject> before, Optional<SchemaObject> after, List<ColumnName> holders)
      implements Change {
    /** Copies the list. */
    public ChangeObject {
      holders = List.copyOf(holders);
    }

    /** Something that no column holds in this way. */
    public ChangeObject(Optional<SchemaObject> before, Optional<SchemaObject> after) {
      this(before, after, List.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.changeObject(this);
    }

    /** Returns whether it is about something that stands on tables, such as a view. */
    public boolean isOfDependent() {
      return before.or(() -> after).filter(DependentDiff::isDependent).isPresent();
    }

    /** Returns whether a view gets another query, and not only the same in other words. */
    public boolean changesQuery() {
      return !Expression.areSame(query(before), query(after));
    }

    private static Optional<String> query(Optional<SchemaObject> object) {
      return object
          .filter(ViewDefinition.class::isInstance)
          .map(view -> ((ViewDefinition) view).query());
    }
  }

  /**
   * A view, a function or a trigger goes, and comes again, as it was or as another one: because
   * something that it stands on changes, or what it is to others does.
   *
   * @param before what it is
   * @param after what it will be
   * @param calledBy the tables whose expressions call a function, with which PostgreSQL does not
   *     let it go
   */
  record RebuildObject(SchemaObject before, SchemaObject after, List<QualifiedName> calledBy)
      implements Change {
    /** Copies the list. */
    public RebuildObject {
      calledBy = List.copyOf(calledBy);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rebuildObject(this);
    }
  }

  /** An enum type goes, under the name that it has after the renames. */
  record DropEnum(EnumDefinition type) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dropEnum(this);
    }
  }

  /** A schema goes. */
  record DropSchema(String name) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dropSchema(this);
    }
  }

  /**
   * A case for each kind of change, so that the compiler finds those that are missing.
   *
   * @param <R> what the cases return
   */
  interface Visitor<R> {
    /** See {@link DropForeignKey}. */
    R dropForeignKey(DropForeignKey change);

    /** See {@link DropCheck}. */
    R dropCheck(DropCheck change);

    /** See {@link DropExclusion}. */
    R dropExclusion(DropExclusion change);

    /** See {@link DropKey}. */
    R dropKey(DropKey change);

    /** See {@link DropIndex}. */
    R dropIndex(DropIndex change);

    /** See {@link DropTable}. */
    R dropTable(DropTable change);

    /** See {@link DropColumn}. */
    R dropColumn(DropColumn change);

    /** See {@link DropComputedColumn}. */
    R dropComputedColumn(DropComputedColumn change);

    /** See {@link AddLabel}. */
    R addLabel(AddLabel change);

    /** See {@link RenameSchema}. */
    R renameSchema(RenameSchema change);

    /** See {@link CreateSchema}. */
    R createSchema(CreateSchema change);

    /** See {@link RenameTable}. */
    R renameTable(RenameTable change);

    /** See {@link RenameColumn}. */
    R renameColumn(RenameColumn change);

    /** See {@link RenameConstraint}. */
    R renameConstraint(RenameConstraint change);

    /** See {@link RenameIndex}. */
    R renameIndex(RenameIndex change);

    /** See {@link RenameSequence}. */
    R renameSequence(RenameSequence change);

    /** See {@link DisownSequence}. */
    R disownSequence(DisownSequence change);

    /** See {@link RenameEnum}. */
    R renameEnum(RenameEnum change);

    /** See {@link RenameLabel}. */
    R renameLabel(RenameLabel change);

    /** See {@link CreateEnum}. */
    R createEnum(CreateEnum change);

    /** See {@link ReplaceEnum}. */
    R replaceEnum(ReplaceEnum change);

    /** See {@link AlterColumn}. */
    R alterColumn(AlterColumn change);

    /** See {@link AddColumn}. */
    R addColumn(AddColumn change);

    /** See {@link AddKey}. */
    R addKey(AddKey change);

    /** See {@link CreateTable}. */
    R createTable(CreateTable change);

    /** See {@link AddCheck}. */
    R addCheck(AddCheck change);

    /** See {@link AddExclusion}. */
    R addExclusion(AddExclusion change);

    /** See {@link CreateIndex}. */
    R createIndex(CreateIndex change);

    /** See {@link AddForeignKey}. */
    R addForeignKey(AddForeignKey change);

    /** See {@link DeferForeignKey}. */
    R deferForeignKey(DeferForeignKey change);

    /** See {@link DropPartition}. */
    R dropPartition(DropPartition change);

    /** See {@link RebindPartition}. */
    R rebindPartition(RebindPartition change);

    /** See {@link CreatePartition}. */
    R createPartition(CreatePartition change);

    /** See {@link DivideOtherwise}. */
    R divideOtherwise(DivideOtherwise change);

    /** See {@link DropPolicy}. */
    R dropPolicy(DropPolicy change);

    /** See {@link RenamePolicy}. */
    R renamePolicy(RenamePolicy change);

    /** See {@link AlterPolicy}. */
    R alterPolicy(AlterPolicy change);

    /** See {@link CreatePolicy}. */
    R createPolicy(CreatePolicy change);

    /** See {@link SecureRows}. */
    R secureRows(SecureRows change);

    /** See {@link SetComment}. */
    R setComment(SetComment change);

    /** See {@link ChangeObject}. */
    R changeObject(ChangeObject change);

    /** See {@link RebuildObject}. */
    R rebuildObject(RebuildObject change);

    /** See {@link DropEnum}. */
    R dropEnum(DropEnum change);

    /** See {@link DropSchema}. */
    R dropSchema(DropSchema change);
  }
}
