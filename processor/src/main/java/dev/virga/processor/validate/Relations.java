package dev.virga.processor.validate;

import dev.virga.processor.model.Component;
import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.Declarations;
import dev.virga.processor.model.ForeignKey;
import dev.virga.processor.model.HasManyDeclaration;
import dev.virga.processor.model.HasOneDeclaration;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.Naming;
import dev.virga.processor.model.Position;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import dev.virga.processor.model.ReferencesDeclaration;
import dev.virga.processor.model.Relation;
import dev.virga.processor.model.Relation.Kind;
import dev.virga.processor.model.ScopeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the foreign keys that carry the relations. */
final class Relations {
  private final Declarations declarations;
  private final ForeignKeys foreignKeys;
  private final OtherSides otherSides;
  private final ThroughRelations through;
  private final Problems problems;

  Relations(Declarations declarations, Problems problems) {
    this.declarations = declarations;
    this.foreignKeys = new ForeignKeys(declarations, problems);
    this.otherSides = new OtherSides(declarations, problems);
    this.through = new ThroughRelations(otherSides, problems);
    this.problems = problems;
  }

  /** Returns the relations and where they are declared. */
  List<Declared> of(Declaration declaration) {
    List<Declared> relations = new ArrayList<>();
    for (ForeignKey foreignKey : declaration.foreignKeys()) {
      if (isNamed(foreignKey.references().relation())) {
        toOne(declaration, foreignKey).ifPresent(relations::add);
      }
    }
    addFromTheOtherSide(declaration, relations);
    return relations;
  }

  private void addFromTheOtherSide(Declaration declaration, List<Declared> relations) {
    declaration
        .hasMany()
        .forEach(
            relation ->
                hasMany(declaration, relation)
                    .filter(found -> isNamed(relation.name()))
                    .map(found -> new Declared(found, relation.position(), "name"))
                    .ifPresent(relations::add));
    declaration
        .hasOne()
        .forEach(
            relation ->
                hasOne(declaration, relation)
                    .filter(found -> isNamed(relation.name()))
                    .map(found -> new Declared(found, relation.position(), "name"))
                    .ifPresent(relations::add));
  }

  /**
   * A relation and where it is declared.
   *
   * @param member the member of the annotation that names it
   */
  record Declared(Relation relation, Position position, String member) {}

  private Optional<Declared> toOne(Declaration from, ForeignKey foreignKey) {
    ReferencesDeclaration references = foreignKey.references();
    return declarations
        .table(references.target().value())
        .filter(target -> ForeignKeys.isAccessible(target, from))
        .flatMap(
            target ->
                foreignKey
                    .key(target)
                    .map(
                        key ->
                            new Relation(
                                foreignKey.nullable() ? Kind.OPTIONAL_TO_ONE : Kind.TO_ONE,
                                toOneName(foreignKey, key, target),
                                foreignKey.columns(),
                                Optional.empty(),
                                target.name(),
                                ScopeName.of(target),
                                columns(key))))
        .map(relation -> new Declared(relation, references.target().position(), "relation"));
  }

  private static String toOneName(ForeignKey foreignKey, List<Component> key, Declaration target) {
    return foreignKey
        .references()
        .relation()
        .map(Located::value)
        .map(Naming::constant)
        .orElseGet(
            () ->
                key.size() == 1
                    ? toOneName(foreignKey.components().get(0), key.get(0), target)
                    : Naming.constant(target.name().simpleName()));
  }

  /**
   * Names a relation like its component, without the name of the key: {@code authorId} and {@code
   * id} make {@code AUTHOR}.
   */
  private static String toOneName(Component component, Component key, Declaration target) {
    String name = component.name();
    String record = Naming.constant(target.name().simpleName());
    if (name.equals(key.name())) {
      return record;
    }
    String suffix = Naming.capitalised(key.name());
    return name.endsWith(suffix) && name.length() > suffix.length()
        ? Naming.constant(name.substring(0, name.length() - suffix.length()))
        : component.constant() + "_" + record;
  }

  private Optional<Relation> hasMany(Declaration from, HasManyDeclaration declared) {
    Optional<Declaration> target = foreignKeys.tableOrView(declared.target(), from);
    if (declared.through().isPresent()) {
      Optional<Declaration> between = foreignKeys.tableOrView(declared.through().get(), from);
      return target.isPresent() && between.isPresent()
          ? through.of(
              from, declared, target.get(), between.get(), manyName(declared, target.get()))
          : Optional.empty();
    }
    declared
        .to()
        .ifPresent(
            to ->
                problems.add(
                    to.position(),
                    ProblemKey.MISPLACED_COLUMNS,
                    "\"to\" names a component of the record in \"through\", and there is none; remove it, or add \"through\""));
    return target.flatMap(
        table ->
            otherSides
                .find(
                    from,
                    declared.from(),
                    table,
                    declared.by(),
                    Optional.empty(),
                    "by",
                    declared.target().position())
                .map(side -> relation(Kind.TO_MANY, manyName(declared, table), table, side)));
  }

  private static String manyName(HasManyDeclaration declared, Declaration target) {
    return declared
        .name()
        .map(Located::value)
        .map(Naming::constant)
        .orElseGet(() -> ScopeName.of(target).constant());
  }

  private Optional<Relation> hasOne(Declaration from, HasOneDeclaration declared) {
    Position position = declared.target().position();
    return foreignKeys
        .tableOrView(declared.target(), from)
        .flatMap(
            table ->
                otherSides
                    .find(
                        from,
                        declared.from(),
                        table,
                        declared.by(),
                        Optional.empty(),
                        "by",
                        position)
                    .filter(side -> isUnique(table, side.foreignKey(), position))
                    .map(
                        side ->
                            relation(Kind.OPTIONAL_TO_ONE, oneName(declared, table), table, side)));
  }

  private static String oneName(HasOneDeclaration declared, Declaration target) {
    return Naming.constant(
        declared.name().map(Located::value).orElseGet(() -> target.name().simpleName()));
  }

  private boolean isUnique(Declaration table, ForeignKey foreignKey, Position position) {
    List<String> names = foreignKey.components().stream().map(Component::name).toList();
    boolean isUnique = table.keys().stream().anyMatch(names::containsAll);
    if (!isUnique) {
      problems.add(
          position,
          ProblemKey.NOT_UNIQUE,
          "several rows of ",
          table.name().simpleName(),
          " may have the same \"",
          String.join("\", \"", names),
          table.kind() == Declaration.Kind.VIEW
              ? "\"; mark it @Id, or declare @HasMany"
              : "\"; mark it @Unique, or declare @HasMany");
    }
    return isUnique;
  }

  /** Returns the relation that a foreign key of another table carries. */
  private static Relation relation(Kind kind, String constant, Declaration target, OtherSide side) {
    return new Relation(
        kind,
        constant,
        side.columns(),
        Optional.empty(),
        target.name(),
        ScopeName.of(target),
        side.foreignKey().columns());
  }

  private static List<String> columns(List<Component> components) {
    return components.stream().map(Component::columnName).toList();
  }

  private boolean isNamed(Optional<Located<String>> name) {
    Optional<Located<String>> wrong = name.filter(given -> !isIdentifier(given.value()));
    wrong.ifPresent(
        given ->
            problems.add(
                given.position(),
                ProblemKey.INVALID_NAME,
                "\"",
                given.value(),
                "\" is no name for a relation; write a Java name in camel case, such as \"author\""));
    return wrong.isEmpty();
  }

  private static boolean isIdentifier(String name) {
    return Character.isJavaIdentifierStart(name.codePointAt(0))
        && name.codePoints().allMatch(Character::isJavaIdentifierPart)
        && !name.equals("_");
  }
}
