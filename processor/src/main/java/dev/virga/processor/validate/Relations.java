package dev.virga.processor.validate;

import dev.virga.processor.model.Component;
import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.Declarations;
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
  private final Candidates candidates;
  private final Problems problems;

  Relations(Declarations declarations, Problems problems) {
    this.declarations = declarations;
    this.foreignKeys = new ForeignKeys(declarations, problems);
    this.candidates = new Candidates(problems);
    this.problems = problems;
  }

  /** Returns the relations and where they are declared. */
  List<Declared> of(Declaration declaration) {
    List<Declared> relations = new ArrayList<>();
    for (Component component : declaration.components()) {
      component
          .references()
          .filter(references -> isNamed(references.relation()))
          .flatMap(references -> toOne(declaration, component, references))
          .ifPresent(relations::add);
    }
    declaration
        .hasMany()
        .forEach(
            relation ->
                hasMany(declaration, relation)
                    .filter(found -> isNamed(relation.name()))
                    .ifPresent(relations::add));
    declaration
        .hasOne()
        .forEach(
            relation ->
                hasOne(declaration, relation)
                    .filter(found -> isNamed(relation.name()))
                    .ifPresent(relations::add));
    return relations;
  }

  /**
   * A relation and where it is declared.
   *
   * @param member the member of the annotation that names it
   */
  record Declared(Relation relation, Position position, String member) {}

  private Optional<Declared> toOne(
      Declaration from, Component component, ReferencesDeclaration references) {

    return declarations
        .table(references.target().value())
        .filter(target -> ForeignKeys.isAccessible(target, from))
        .filter(target -> target.idComponents().size() == 1)
        .map(
            target -> {
              Component key = target.idComponents().get(0);
              Relation relation =
                  new Relation(
                      component.nullable() ? Kind.OPTIONAL_TO_ONE : Kind.TO_ONE,
                      references
                          .relation()
                          .map(Located::value)
                          .map(Naming::constant)
                          .orElseGet(() -> toOneName(component, key, target)),
                      component.columnName(),
                      Optional.empty(),
                      target.name(),
                      ScopeName.of(target),
                      key.columnName());
              return new Declared(relation, references.target().position(), "relation");
            });
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

  private Optional<Declared> hasMany(Declaration from, HasManyDeclaration declared) {
    Optional<Declaration> target = foreignKeys.table(declared.target(), from);
    Optional<Component> key = key(from, declared.position());
    if (declared.through().isPresent()) {
      Optional<Declaration> between = foreignKeys.table(declared.through().get(), from);
      return target.isPresent() && between.isPresent()
          ? through(from, key, declared, target.get(), between.get())
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
    return key.isEmpty()
        ? Optional.empty()
        : target.flatMap(
            table ->
                candidates
                    .find(
                        table,
                        from.name(),
                        declared.by(),
                        Optional.empty(),
                        "by",
                        declared.target().position())
                    .flatMap(
                        foreignKey ->
                            key.map(
                                id ->
                                    new Declared(
                                        relation(
                                            Kind.TO_MANY,
                                            many(declared, table),
                                            id,
                                            table,
                                            foreignKey),
                                        declared.position(),
                                        "name"))));
  }

  private Optional<Declared> through(
      Declaration from,
      Optional<Component> key,
      HasManyDeclaration declared,
      Declaration target,
      Declaration between) {
    Position position = declared.through().orElseThrow().position();
    Optional<Component> targetKey = key(target, declared.target().position());
    if (key.isEmpty() || targetKey.isEmpty()) {
      return Optional.empty();
    }
    Optional<Component> near =
        candidates.find(between, from.name(), declared.by(), declared.to(), "by", position);
    if (near.isEmpty() && target.equals(from)) {
      // which of the foreign keys is left for the other side depends on this one
      return Optional.empty();
    }
    Optional<Component> far =
        candidates.find(
            between,
            target.name(),
            declared.to(),
            near.map(Component::name).map(name -> new Located<>(name, position)),
            "to",
            position);
    if (near.isPresent() && near.equals(far)) {
      problems.add(
          declared.to().map(Located::position).orElse(position),
          ProblemKey.AMBIGUOUS_FOREIGN_KEY,
          "\"by\" and \"to\" are the same component; name the one that refers to each table");
    }
    if (near.isEmpty() || far.isEmpty()) {
      return Optional.empty();
    }
    Relation relation =
        new Relation(
            Kind.TO_MANY,
            many(declared, target),
            key.get().columnName(),
            Optional.of(
                new Relation.Through(
                    between.name(),
                    ScopeName.of(between),
                    near.get().columnName(),
                    far.get().columnName())),
            target.name(),
            ScopeName.of(target),
            targetKey.get().columnName());
    return Optional.of(new Declared(relation, declared.position(), "name"));
  }

  private static String many(HasManyDeclaration declared, Declaration target) {
    return declared
        .name()
        .map(Located::value)
        .map(Naming::constant)
        .orElseGet(() -> ScopeName.of(target).constant());
  }

  private Optional<Declared> hasOne(Declaration from, HasOneDeclaration declared) {
    Optional<Declaration> target = foreignKeys.table(declared.target(), from);
    Optional<Component> key = key(from, declared.position());
    Position position = declared.target().position();
    return key.isEmpty()
        ? Optional.empty()
        : target.flatMap(
            table ->
                candidates
                    .find(table, from.name(), declared.by(), Optional.empty(), "by", position)
                    .filter(foreignKey -> isUnique(table, foreignKey, position))
                    .flatMap(
                        foreignKey ->
                            key.map(
                                id ->
                                    new Declared(
                                        relation(
                                            Kind.OPTIONAL_TO_ONE,
                                            one(declared, table),
                                            id,
                                            table,
                                            foreignKey),
                                        declared.position(),
                                        "name"))));
  }

  private static String one(HasOneDeclaration declared, Declaration target) {
    return Naming.constant(
        declared.name().map(Located::value).orElseGet(() -> target.name().simpleName()));
  }

  private boolean isUnique(Declaration table, Component foreignKey, Position position) {
    boolean isKey = foreignKey.id().isPresent() && table.idComponents().size() == 1;
    boolean isUnique =
        !foreignKey.uniques().isEmpty()
            || table.uniques().stream()
                .anyMatch(unique -> unique.componentNames().equals(List.of(foreignKey.name())));
    if (!isKey && !isUnique) {
      problems.add(
          position,
          ProblemKey.NOT_UNIQUE,
          "several rows of ",
          table.name().simpleName(),
          " may have the same \"",
          foreignKey.name(),
          "\"; mark it @Unique, or declare @HasMany");
    }
    return isKey || isUnique;
  }

  private static Relation relation(
      Kind kind, String constant, Component key, Declaration target, Component foreignKey) {
    return new Relation(
        kind,
        constant,
        key.columnName(),
        Optional.empty(),
        target.name(),
        ScopeName.of(target),
        foreignKey.columnName());
  }

  /** Returns the key that foreign keys refer to. */
  private Optional<Component> key(Declaration table, Position position) {
    List<Component> ids = table.idComponents();
    if (ids.isEmpty()) {
      problems.add(
          position,
          ProblemKey.MISSING_ID,
          table.name().simpleName(),
          " has no primary key, so no row of another table refers to it; mark its key with @Id");
    } else if (ids.size() > 1) {
      problems.add(
          position,
          ProblemKey.COMPOSITE_KEY,
          "the primary key of ",
          table.name().simpleName(),
          " has "
              + ids.size()
              + " columns, and foreign keys refer to one; give it a key of one column, and make the"
              + " others @Unique");
    }
    return ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
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
