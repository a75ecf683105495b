package dev.virga.processor.validate;

import dev.virga.processor.model.Column;
import dev.virga.processor.model.Component;
import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.Declaration.Kind;
import dev.virga.processor.model.DomainDeclaration;
import dev.virga.processor.model.EnumType;
import dev.virga.processor.model.JavaName;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.Position;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import dev.virga.processor.model.Scope;
import dev.virga.processor.model.ScopeName;
import dev.virga.processor.model.ShapeDeclaration;
import dev.virga.schema.Identifiers;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The names that one compilation uses up: classes of its sources and those that are generated,
 * tables, what comes with them, and enum types. It grows from round to round.
 */
public final class TakenNames {
  private final Map<String, String> classes = new HashMap<>();
  private final Map<String, String> types = new HashMap<>();
  private final TakenRelations relations = new TakenRelations();

  /** Takes the name of a class in the sources. */
  public void takeSource(JavaName name) {
    classes.putIfAbsent(fileName(name), "the class " + name.nested());
  }

  /**
   * Takes the names of a declaration, or says who has them. Returns whether the classes could be
   * taken.
   */
  boolean take(Declaration declaration, Scope scope, Problems problems) {
    boolean free =
        takeClass(
            declaration.name().nested(),
            scope.name().scope(),
            GeneratedNames.position(declaration),
            wayOut(declaration),
            problems);
    if (scope.view().isPresent()) {
      takeTable(declaration, problems);
    }
    if (declaration.kind() != Kind.TABLE) {
      return free;
    }
    boolean newRow =
        takeClass(
            declaration.name().nested(),
            scope.name().newRow(),
            declaration.position(),
            "rename the record",
            problems);
    boolean tableFree = takeTable(declaration, problems);
    takeEnums(declaration, scope.columns(), problems);
    // What comes with two tables of one name has one name too, which is no news.
    scope
        .definition()
        .filter(table -> tableFree)
        .ifPresent(table -> relations.take(declaration, table, problems));
    return free && newRow;
  }

  /** Takes the name of the interface that is generated for a shape, or says who has it. */
  void take(ShapeDeclaration shape, Problems problems) {
    takeClass(
        shape.name().nested(), shape.generated(), shape.position(), "rename the record", problems);
  }

  /** Takes the name of a domain, or says who has it. */
  void take(DomainDeclaration domain, Problems problems) {
    takeType("the domain " + domain.name().nested(), domain.schema(), domain.sqlName(), problems);
  }

  /**
   * Takes the names of a composite type, or says who has them. Returns whether the class could be
   * taken.
   */
  boolean takeComposite(Declaration composite, ScopeName generated, Problems problems) {
    takeType(
        "the composite type " + composite.name().nested(),
        composite.schema(),
        composite.sqlName(),
        problems);
    return takeClass(
        composite.name().nested(),
        generated.scope(),
        composite.position(),
        "rename the record",
        problems);
  }

  private void takeType(
      String own, Optional<Located<String>> schema, Located<String> sqlName, Problems problems) {
    String name = sqlName.value();
    if (name.isEmpty()) {
      return;
    }
    String owner = types.putIfAbsent(Identifiers.quoted(schema.map(Located::value), name), own);
    if (owner != null) {
      problems.add(
          sqlName.position(),
          ProblemKey.DUPLICATE_OBJECT,
          own,
          " is \"",
          name,
          "\" in the database, which ",
          owner,
          " is too; give it another name, or a schema");
    }
  }

  private static String wayOut(Declaration declaration) {
    return "name the interface: @"
        + GeneratedNames.annotation(declaration)
        + "(value = \""
        + declaration.ownName().value()
        + "\", scope = \"Another\")";
  }

  private boolean takeClass(
      String record, JavaName name, Position position, String wayOut, Problems problems) {
    if (name.simpleName().isEmpty()) {
      return false;
    }
    String owner = classes.putIfAbsent(fileName(name), "what is generated for " + record);
    if (owner != null) {
      problems.add(
          position,
          ProblemKey.NAME_CLASH,
          record,
          " would generate ",
          name.simpleName(),
          ", but ",
          owner.equals("the class " + record)
              ? "that is the record itself"
              : owner + " has that name",
          "; ",
          wayOut);
    }
    return owner == null;
  }

  /** Classes whose names differ only in case are one file on some systems. */
  private static String fileName(JavaName name) {
    return name.qualified().toLowerCase(Locale.ROOT);
  }

  /** A table is also a type, as is a view, so they share their names with enum types. */
  private boolean takeTable(Declaration declaration, Problems problems) {
    Optional<String> schema = declaration.schema().map(Located::value);
    String record = declaration.name().nested();
    String owner =
        types.putIfAbsent(
            Identifiers.quoted(schema, declaration.sqlName().value()), "the record " + record);
    if (owner != null) {
      problems.add(
          declaration.sqlName().position(),
          ProblemKey.DUPLICATE_TABLE,
          declaration.kind() == Kind.VIEW ? "the view of " : "the table of ",
          record,
          " has the name \"",
          declaration.sqlName().value(),
          "\", which ",
          owner,
          " has; give it another name, or a schema");
    }
    return owner == null;
  }

  private void takeEnums(Declaration declaration, List<Column> columns, Problems problems) {
    Optional<String> schema = declaration.schema().map(Located::value);
    for (Column column : columns) {
      if (column.type().stored() instanceof EnumType type) {
        String owner = types.putIfAbsent(type.sqlType(schema), "the enum " + type.name());
        if (owner != null && !owner.equals("the enum " + type.name())) {
          Component component = declaration.component(column.component()).orElseThrow();
          problems.add(
              component.position(),
              ProblemKey.DUPLICATE_ENUM,
              "the type of ",
              component.label(),
              ", the enum ",
              type.toString(),
              ", is \"",
              type.sqlName(),
              "\" in the database, which ",
              owner,
              " is too; rename one of them, or name its type with @EnumType");
        }
      }
    }
  }
}
