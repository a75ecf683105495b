package dev.virga.processor.validate;

import dev.virga.processor.model.ColumnFormDeclaration;
import dev.virga.processor.model.Component;
import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.Declaration.Kind;
import dev.virga.processor.model.Declaration.Obstacle;
import dev.virga.processor.model.DomainDeclaration;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.Position;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import dev.virga.processor.model.ShapeDeclaration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Checks that the annotations stand where generated code can use what they stand on. */
public final class Placement {
  private static final Set<String> IN_SHAPES = Set.of("Path", "OrderBy", "Limit");
  private static final Set<String> ON_DOMAINS = Set.of("Domain", "Check", "RenamedFrom");
  private static final Set<String> IN_DOMAINS = Set.of("Column", "Default", "Check");
  private static final Set<String> IN_COMPOSITES =
      Set.of("Composite", "Column", "Convert", "Json", "Embedded", "RenamedFrom");

  private static final Set<String> IN_ROWS =
      Set.of("Row", "Column", "Convert", "Embedded", "Json", "References", "HasMany", "HasOne");

  private static final Set<String> IN_VIEWS =
      Set.of(
          "View",
          "Id",
          "Column",
          "Convert",
          "Json",
          "References",
          "HasMany",
          "HasOne",
          "Index",
          "RenamedFrom");

  /** What {@code @Column} says of columns that are stored. */
  private static final Set<String> OF_STORED =
      Set.of("comment", "collation", "storage", "compression");

  private final Problems problems;

  /** Reports to problems. */
  public Placement(Problems problems) {
    this.problems = problems;
  }

  /** Returns whether generated code can use the record. */
  boolean check(Declaration declaration) {
    report(declaration.obstacles(), declaration.position(), name(declaration));
    if (declaration.components().isEmpty()
        && !declaration.obstacles().contains(Obstacle.NOT_A_RECORD)) {
      problems.add(
          declaration.position(),
          ProblemKey.NO_COLUMNS,
          name(declaration),
          " has no components, so it has no columns; add a component for each column");
    }
    if (declaration.kind() == Kind.ROW) {
      check(
          declaration,
          IN_ROWS,
          "in a @Row record, which is the row of a query and not stored: remove it, or make the"
              + " record a @Table");
      members(declaration, OF_STORED, "in a @Row record, which is the row of a query: remove it");
    } else if (declaration.kind() == Kind.VIEW) {
      check(
          declaration,
          IN_VIEWS,
          "in a @View record, whose columns are those of the view's query: remove it, or make the"
              + " record a @Table");
      members(
          declaration,
          OF_STORED,
          "in a @View record, whose columns are those of the view's query: remove it");
    } else if (declaration.kind() == Kind.COMPOSITE) {
      check(
          declaration,
          IN_COMPOSITES,
          "in a @Composite record, which is the type of a column: put it on the components that are"
              + " of the type");
      members(
          declaration,
          Set.of("storage", "compression"),
          "in a @Composite record, which is the type of a column: say it of the components that are of"
              + " the type");
    } else {
      declaration.annotations().stream()
          .filter(annotation -> Set.of("Row", "View", "Composite").contains(annotation.value()))
          .forEach(
              annotation ->
                  misplaced(
                      annotation,
                      "on a table: keep @Table or @"
                          + annotation.value()
                          + ", or declare a second record"));
      declaration.annotations().stream()
          .filter(annotation -> annotation.value().equals("EnumType"))
          .forEach(
              annotation ->
                  misplaced(annotation, "on a record: put it on the enum whose type it names"));
      declaration.components().stream()
          .flatMap(component -> component.annotations().stream())
          .filter(annotation -> IN_SHAPES.contains(annotation.value()))
          .forEach(
              annotation -> misplaced(annotation, "in a table: it is for records with @Shape"));
    }
    return declaration.obstacles().isEmpty() && !declaration.components().isEmpty();
  }

  /** Refuses what {@code @Column} says of a column that is none of the record's own. */
  private void members(Declaration declaration, Set<String> refused, String why) {
    for (Component component : declaration.components()) {
      Map<String, Position> given = new TreeMap<>();
      component.comment().ifPresent(text -> given.put("comment", text.position()));
      component.form().ifPresent(form -> members(form, given));
      given.keySet().retainAll(refused);
      given.forEach(
          (member, position) ->
              problems.add(
                  position,
                  ProblemKey.MISPLACED_ANNOTATION,
                  "\"",
                  member,
                  "\" of @Column has no meaning ",
                  why));
    }
  }

  private static void members(ColumnFormDeclaration form, Map<String, Position> given) {
    form.collation().ifPresent(text -> given.put("collation", text.position()));
    form.storage().ifPresent(storage -> given.put("storage", storage.position()));
    form.compression().ifPresent(method -> given.put("compression", method.position()));
  }

  /** Checks a record that is a domain. */
  void check(DomainDeclaration domain) {
    report(domain.obstacles(), domain.position(), domain.name().simpleName());
    Stream.concat(
            outside(ON_DOMAINS, domain.annotations()),
            domain.components().stream()
                .flatMap(component -> outside(IN_DOMAINS, component.annotations())))
        .forEach(
            annotation ->
                misplaced(
                    annotation,
                    "in a @Domain record, which is the type of a column: put it on the components"
                        + " that are of the type"));
    domain
        .ofColumns()
        .forEach(
            member ->
                problems.add(
                    member.position(),
                    ProblemKey.MISPLACED_ANNOTATION,
                    "\"",
                    member.value(),
                    "\" of @Column has no meaning in a @Domain record, which is the type of a column:"
                        + " say it of the components that are of the type"));
  }

  private static Stream<Located<String>> outside(
      Set<String> allowed, List<Located<String>> annotations) {
    return annotations.stream().filter(annotation -> !allowed.contains(annotation.value()));
  }

  /** Checks a record that says what a query selects of a table. */
  void check(ShapeDeclaration shape) {
    String name = shape.name().simpleName();
    report(shape.obstacles(), shape.position(), name);
    if (shape.components().isEmpty() && !shape.obstacles().contains(Obstacle.NOT_A_RECORD)) {
      problems.add(
          shape.position(),
          ProblemKey.NO_COLUMNS,
          name,
          " has no components, so it selects nothing; add a component for each column or relation");
    }
    shape.annotations().stream()
        .filter(annotation -> !annotation.value().equals("Shape"))
        .forEach(this::inShape);
    shape.components().stream()
        .flatMap(component -> component.annotations().stream())
        .filter(annotation -> !IN_SHAPES.contains(annotation.value()))
        .forEach(this::inShape);
  }

  /** Refuses labels of what is no constant of an enum. */
  public void ofLabels(List<Located<String>> annotations) {
    annotations.forEach(
        annotation -> misplaced(annotation, "here: put it on a constant of an enum"));
  }

  /** Refuses annotations on methods that no component implements. */
  public void ofMethods(List<Located<String>> annotations) {
    annotations.forEach(
        annotation ->
            misplaced(
                annotation,
                annotation.value().equals("ViewQuery")
                    ? "on this method: put it on a static method of a @View record"
                    : "on this method: put it on the record's component, or on a method without"
                        + " parameters of an interface that records implement"));
  }

  private void inShape(Located<String> annotation) {
    misplaced(
        annotation,
        "in a @Shape record, which is what a query selects of a table: move it to the table's record");
  }

  private void check(Declaration declaration, Set<String> allowed, String why) {
    Stream.concat(
            declaration.annotations().stream(),
            declaration.components().stream()
                .flatMap(component -> component.annotations().stream()))
        .filter(annotation -> !allowed.contains(annotation.value()))
        .forEach(annotation -> misplaced(annotation, why));
  }

  private void misplaced(Located<String> annotation, String why) {
    problems.add(
        annotation.position(),
        ProblemKey.MISPLACED_ANNOTATION,
        "@",
        annotation.value(),
        " has no meaning ",
        why);
  }

  private void report(Set<Obstacle> obstacles, Position position, String name) {
    for (Obstacle obstacle : Obstacle.values()) {
      if (obstacles.contains(obstacle)) {
        report(obstacle, position, name);
      }
    }
  }

  private void report(Obstacle obstacle, Position position, String name) {
    switch (obstacle) {
      case NOT_A_RECORD ->
          problems.add(
              position, ProblemKey.NOT_A_RECORD, name, " is not a record; declare it as one");
      case GENERIC ->
          problems.add(
              position,
              ProblemKey.GENERIC_RECORD,
              name,
              " has type parameters, but each column has one type; declare a record without them"
                  + " for each table");
      case PRIVATE ->
          problems.add(
              position,
              ProblemKey.NESTED_RECORD,
              name,
              " is private or lies in a private type, where generated code cannot reach it; make it"
                  + " visible in its package, or a top-level record");
      case INNER ->
          problems.add(
              position,
              ProblemKey.NESTED_RECORD,
              name,
              " lies in a class that is not static; make that class static, or this a top-level"
                  + " record");
    }
  }

  private static String name(Declaration declaration) {
    return declaration.name().simpleName();
  }
}
