package dev.virga.processor.validate;

import dev.virga.processor.model.ColumnList;
import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.FormerName;
import dev.virga.processor.model.IndexDeclaration;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.Position;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import dev.virga.processor.model.ViewDeclaration;
import dev.virga.processor.model.ViewMethod;
import dev.virga.schema.IndexDefinition;
import dev.virga.schema.SchemaObject.Kind;
import dev.virga.schema.ViewDefinition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks what views are made of, and makes what the database has of them. */
final class Views {
  private final Problems problems;
  private final SqlNames sqlNames;

  Views(Problems problems) {
    this.problems = problems;
    this.sqlNames = new SqlNames(problems);
  }

  void check(Declaration declaration) {
    declaration.components().stream()
        .flatMap(component -> component.former().stream())
        .forEach(
            former ->
                problem(
                    former.name().position(),
                    "the columns of a view have the names that its query gives them; leave @RenamedFrom out"));
    ViewDeclaration view = declaration.view();
    view.query()
        .ifPresent(
            query ->
                sqlNames.checkExpression(query.value(), query.position(), "the query of @View"));
    if (view.isMade()) {
      methods(declaration);
      checkMade(declaration);
    } else {
      checkNotMade(declaration);
    }
  }

  private void methods(Declaration declaration) {
    List<ViewMethod> methods = declaration.view().methods();
    methods.forEach(
        method ->
            method.obstacles().stream()
                .map(obstacle -> why(obstacle, declaration.name().simpleName()))
                .forEach(why -> problem(method.position(), why)));
    methods.stream()
        .skip(declaration.view().query().isPresent() ? 0 : 1)
        .forEach(
            method ->
                problem(
                    method.position(), "the view has a query already; keep the one or the other"));
  }

  private static String why(ViewMethod.Obstacle obstacle, String record) {
    return switch (obstacle) {
      case NOT_STATIC ->
          "the query belongs to the view and not to a row of it; make the method static";
      case PRIVATE -> "the generated class calls this method; leave \"private\" out";
      case PARAMETERS -> "the view has one query, whatever it is given; leave the parameters out";
      case OTHER_RESULT ->
          "the query of the view returns its records; return Subquery<"
              + record
              + ">, as .select(row("
              + record
              + "::new, ...)) does";
      case EXCEPTIONS ->
          "nobody is there to catch what this method throws; leave the checked exceptions out";
    };
  }

  /** Whoever makes the view says all of this. */
  private void checkNotMade(Declaration declaration) {
    Stream.of(
            declaration.view().materialized().map(Located::position),
            declaration.view().parameters().map(Located::position),
            declaration.comment().map(Located::position),
            declaration.former().map(FormerName::name).map(Located::position))
        .flatMap(Optional::stream)
        .forEach(
            position ->
                problem(
                    position,
                    "this is about how the view is made, and its query is missing; write the query, or leave this out"));
    indexes(declaration)
        .forEach(
            index ->
                problem(
                    index,
                    "the view is made in another way, and so are its indexes; write the query of @View, or leave @Index out"));
  }

  private void checkMade(Declaration declaration) {
    declaration
        .view()
        .parameters()
        .ifPresent(
            text -> sqlNames.checkExpression(text.value(), text.position(), "\"with\" of @View"));
    declaration
        .comment()
        .ifPresent(comment -> sqlNames.checkComment(comment.value(), comment.position()));
    if (declaration.view().isMaterialized()) {
      new Indexes(problems).check(declaration);
    } else {
      indexes(declaration)
          .forEach(
              index ->
                  problem(
                      index,
                      "a view has no rows of its own that an index could be over; write \"materialized = true\", or put @Index on the tables that it reads"));
    }
    declaration.former().ifPresent(former -> former(declaration, former));
  }

  private void former(Declaration declaration, FormerName former) {
    former
        .schema()
        .ifPresent(
            schema ->
                problem(
                    schema.position(),
                    "a view stays in its schema; leave \"schema\" out, and it is made anew in the other one"));
    if (former.name().value().equals(declaration.sqlName().value())) {
      problems.add(
          former.name().position(),
          ProblemKey.FORMER_NAME,
          "the view of ",
          declaration.name().simpleName(),
          " has the name \"",
          former.name().value(),
          "\" now; write the one that it had before, or leave @RenamedFrom out");
    }
  }

  private static Stream<Position> indexes(Declaration declaration) {
    return Stream.concat(
            declaration.indexes().stream(),
            declaration.components().stream().flatMap(component -> component.indexes().stream()))
        .map(IndexDeclaration::list)
        .map(ColumnList::position);
  }

  /** Returns what the database has of a view; the query is empty where a method returns it. */
  Optional<ViewDefinition> of(Declaration declaration) {
    return declaration.view().isMade()
        ? Optional.of(
            new ViewDefinition(
                declaration.view().isMaterialized() ? Kind.MATERIALIZED_VIEW : Kind.VIEW,
                declaration.schema().map(Located::value),
                declaration.sqlName().value(),
                declaration.view().query().map(Located::value).map(Views::withoutEnd).orElse(""),
                declaration.view().parameters().map(Located::value),
                declaration.view().isMaterialized() ? indexDefinitions(declaration) : List.of(),
                declaration.comment().map(Located::value),
                declaration.former().map(FormerName::name).map(Located::value)))
        : Optional.empty();
  }

  private List<IndexDefinition> indexDefinitions(Declaration declaration) {
    ConstraintNames names = new ConstraintNames(declaration.sqlName().value(), problems);
    names.give(Definitions.givenNames(declaration));
    return Definitions.indexes(declaration, names);
  }

  /** What a migration puts between statements is no part of the query. */
  private static String withoutEnd(String query) {
    String text = query.strip();
    return text.endsWith(";") ? withoutEnd(text.substring(0, text.length() - 1)) : text;
  }

  private void problem(Position position, String message) {
    problems.add(position, ProblemKey.VIEW, message);
  }
}
