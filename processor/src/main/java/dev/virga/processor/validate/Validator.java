package dev.virga.processor.validate;

import dev.virga.processor.model.Column;
import dev.virga.processor.model.Component;
import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.Declaration.Kind;
import dev.virga.processor.model.Declarations;
import dev.virga.processor.model.Key;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.Problems;
import dev.virga.processor.model.Relation;
import dev.virga.processor.model.Scope;
import dev.virga.processor.model.ScopeName;
import dev.virga.processor.model.UniqueDeclaration;
import dev.virga.processor.model.ViewMethod;
import dev.virga.schema.KeyDefinition;
import dev.virga.schema.TableDefinition;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns declarations, right or wrong, into what is generated for them, or into problems. */
public final class Validator {
  private final Declarations declarations;
  private final TakenNames taken;
  private final Problems problems;

  /**
   * Validates the declarations of one round.
   *
   * @param declarations the records that others refer to
   * @param taken the names that are taken in this compilation; those of the declarations that
   *     generated code can use are added, whatever else is wrong with them
   * @param problems where problems go
   */
  public Validator(Declarations declarations, TakenNames taken, Problems problems) {
    this.declarations = declarations;
    this.taken = taken;
    this.problems = problems;
  }

  /**
   * Returns what is generated for a declaration, problems or none; empty if a type of the record is
   * unknown, if generated code could not use the record or one of its components, or if two of its
   * names would be the same.
   *
   * <p>In spite of other problems code is generated, without what they concern: the user's own code
   * finds what it refers to, and the compiler has no more to say than the problems.
   */
  public Optional<Scope> validate(Declaration declaration) {
    if (!new Placement(problems).check(declaration) || !knowsItsTypes(declaration)) {
      return Optional.empty();
    }
    ScopeName name = ScopeName.of(declaration);
    Constants constants = new Constants(name, problems);
    boolean named = new GeneratedNames(problems).check(declaration, name);
    List<Column> columns = new Columns(problems).of(declaration);
    boolean distinct = constants.check(declaration);
    List<Relation> relations = relations(declaration, constants);
    Scope scope = scope(declaration, name, columns, relations);
    boolean free = taken.take(declaration, scope, problems);
    boolean complete = columns.size() == declaration.components().size();
    return named && distinct && free && complete ? Optional.of(scope) : Optional.empty();
  }

  /**
   * Returns whether all types exist that a record mentions; the others have had the time to be
   * generated.
   */
  private boolean knowsItsTypes(Declaration declaration) {
    UnknownTypes.report(declaration.unknownTypes(), problems);
    return declaration.unknownTypes().isEmpty();
  }

  private List<Relation> relations(Declaration declaration, Constants constants) {
    new ForeignKeys(declarations, problems).check(declaration);
    if (declaration.kind() == Kind.TABLE) {
      new Identities(problems).check(declaration);
      new Versions(problems).check(declaration);
      new Computations(problems).check(declaration);
      new Comments(problems).check(declaration);
      new ColumnLists(problems).check(declaration);
      new Indexes(problems).check(declaration);
      new Exclusions(problems).check(declaration);
      new Policies(problems).check(declaration);
      new Partitions(problems).check(declaration);
      new FormerNames(problems).check(declaration);
    } else if (declaration.kind() == Kind.VIEW) {
      new Views(problems).check(declaration);
    }
    return constants.distinct(new Relations(declarations, problems).of(declaration));
  }

  private Scope scope(
      Declaration declaration, ScopeName name, List<Column> columns, List<Relation> relations) {
    Optional<TableDefinition> definition =
        declaration.kind() == Kind.TABLE
            ? Optional.of(new Definitions(declarations, problems).of(declaration, columns))
            : Optional.empty();
    return new Scope(
        declaration.kind(),
        declaration.name(),
        name,
        declaration.isPublic(),
        namesDeprecated(declaration),
        declaration.surroundings(),
        declaration.schema().map(Located::value),
        declaration.sqlName().value(),
        columns,
        primaryKey(declaration, definition, columns),
        definition.map(table -> uniqueKeys(declaration, table, columns)).orElse(List.of()),
        relations,
        new Parents(declarations).of(declaration, relations),
        definition,
        new Views(problems).of(declaration),
        declaration.view().methods().stream().findFirst().map(ViewMethod::name));
  }

  /** Returns the primary key; of a view, the columns by which it says that its rows differ. */
  private static Optional<Key> primaryKey(
      Declaration declaration, Optional<TableDefinition> definition, List<Column> columns) {
    Optional<KeyDefinition> key =
        definition.isPresent()
            ? definition.flatMap(TableDefinition::primaryKey)
            : Optional.of(declaration.idComponents().stream().map(Component::columnName).toList())
                .filter(names -> !names.isEmpty())
                .map(names -> new KeyDefinition(declaration.sqlName().value(), names));
    return key.flatMap(found -> key("PRIMARY_KEY", found, columns));
  }

  private static List<Key> uniqueKeys(
      Declaration declaration, TableDefinition table, List<Column> columns) {
    Stream<List<String>> ofComponents =
        declaration.components().stream()
            .flatMap(
                component -> component.uniques().stream().map(unique -> List.of(component.name())));
    Stream<List<String>> ofRecord =
        declaration.uniques().stream().map(UniqueDeclaration::componentNames);
    List<List<String>> componentNames = Stream.concat(ofComponents, ofRecord).toList();
    return IntStream.range(0, componentNames.size())
        .filter(i -> table.uniqueKeys().get(i).columns().size() == componentNames.get(i).size())
        .filter(i -> table.uniqueKeys().get(i).deferral().isEmpty())
        .boxed()
        .flatMap(
            i ->
                key(Constants.ofUnique(componentNames.get(i)), table.uniqueKeys().get(i), columns)
                    .stream())
        .toList();
  }

  /** Returns the key of a constraint; empty if columns are missing that it is over. */
  private static Optional<Key> key(String constant, KeyDefinition key, List<Column> columns) {
    List<Column> found =
        key.columns().stream()
            .flatMap(name -> columns.stream().filter(column -> column.name().equals(name)))
            .toList();
    return found.isEmpty() || found.size() < key.columns().size()
        ? Optional.empty()
        : Optional.of(new Key(constant, key.name(), found));
  }

  private boolean namesDeprecated(Declaration declaration) {
    return declaration.namesDeprecated()
        || declaration.relatives().stream()
            .flatMap(relative -> declarations.tableOrView(relative).stream())
            .anyMatch(Declaration::isDeprecated);
  }
}
