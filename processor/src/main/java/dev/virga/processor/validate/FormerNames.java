package dev.virga.processor.validate;

import dev.virga.processor.model.Component;
import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.Declaration.Kind;
import dev.virga.processor.model.EnumDeclaration;
import dev.virga.processor.model.FormerName;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks what things are said to have been called before. */
public final class FormerNames {
  private final Problems problems;
  private final SqlNames sqlNames;

  /** Reports to the problems of a round. */
  public FormerNames(Problems problems) {
    this.problems = problems;
    this.sqlNames = new SqlNames(problems);
  }

  /** Checks those of a table and its columns. */
  void check(Declaration declaration) {
    declaration
        .former()
        .ifPresent(
            former ->
                whole(
                    former,
                    what(declaration) + declaration.name().simpleName(),
                    declaration.sqlName().value(),
                    declaration.schema().map(Located::value)));
    Siblings columns = new Siblings();
    declaration
        .components()
        .forEach(component -> columns.add(component.columnName(), component.label()));
    for (Component component : declaration.components()) {
      component
          .former()
          .ifPresent(
              former ->
                  part(
                      former,
                      column(declaration) + component.label(),
                      component.label(),
                      component.columnName(),
                      columns));
    }
  }

  private static String what(Declaration declaration) {
    return declaration.kind() == Kind.COMPOSITE ? "the composite type " : "the table of ";
  }

  private static String column(Declaration declaration) {
    return declaration.kind() == Kind.COMPOSITE ? "the attribute of " : "the column of ";
  }

  /** Checks those of an enum and its constants. */
  public void check(EnumDeclaration type) {
    type.former()
        .ifPresent(
            former -> whole(former, "the type of " + type.name(), type.type(), Optional.empty()));
    Siblings labels = new Siblings();
    type.constants()
        .forEach(constant -> labels.add(constant.label(), type.name() + "." + constant.name()));
    for (EnumDeclaration.Constant constant : type.constants()) {
      String label = type.name() + "." + constant.name();
      constant
          .former()
          .ifPresent(
              former -> part(former, "the label of " + label, label, constant.label(), labels));
    }
  }

  /** Reports annotations that stand on what has no name in a database. */
  public void misplaced(List<Located<String>> annotations) {
    for (Located<String> annotation : annotations) {
      problems.add(
          annotation.position(),
          ProblemKey.MISPLACED_ANNOTATION,
          "@",
          annotation.value(),
          " has no meaning here; put it on a @Table record, a component of one, an enum or one of its constants");
    }
  }

  /** Checks that of something in a schema. */
  void whole(FormerName former, String what, String name, Optional<String> schema) {
    checkName(former.name(), what);
    former.schema().ifPresent(text -> checkName(text, "the schema of " + what));
    Optional<String> formerSchema = former.schema().map(Located::value).or(() -> schema);
    if (former.name().value().equals(name) && formerSchema.equals(schema)) {
      isTheSame(former, what);
    }
  }

  private void part(FormerName former, String what, String label, String name, Siblings siblings) {
    former
        .schema()
        .ifPresent(
            schema ->
                problems.add(
                    schema.position(),
                    ProblemKey.FORMER_NAME,
                    what,
                    " has no schema of its own; remove schema from @RenamedFrom"));
    if (!checkName(former.name(), what)) {
      return;
    }
    String before = former.name().value();
    Optional<String> holder = siblings.holder(before);
    if (before.equals(name)) {
      isTheSame(former, what);
    } else if (holder.isPresent()) {
      problems.add(
          former.name().position(),
          ProblemKey.FORMER_NAME,
          what,
          " cannot have been \"",
          before,
          "\", which ",
          holder.get(),
          " is; where names change places, decide it when the migration is generated");
    } else {
      siblings
          .claim(before, label)
          .ifPresent(
              first ->
                  problems.add(
                      former.name().position(),
                      ProblemKey.FORMER_NAME,
                      first,
                      " and ",
                      label,
                      " are both said to have been \"",
                      before,
                      "\"; remove @RenamedFrom from one of them"));
    }
  }

  private boolean checkName(Located<String> name, String what) {
    return sqlNames.check(
        name.value(),
        name.position(),
        what + ", as it is said to have been called before,",
        "write the name that it has in the database, of 1 to 63 bytes");
  }

  private void isTheSame(FormerName former, String what) {
    problems.add(
        former.name().position(),
        ProblemKey.FORMER_NAME,
        what,
        " is \"",
        former.name().value(),
        "\" still; remove @RenamedFrom, or write the old name in it");
  }

  /** Who has which name now, and who is said to have had which. */
  private static final class Siblings {
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> claims = new HashMap<>();

    void add(String name, String label) {
      names.putIfAbsent(name, label);
    }

    Optional<String> holder(String name) {
      return Optional.ofNullable(names.get(name));
    }

    Optional<String> claim(String name, String label) {
      return Optional.ofNullable(claims.putIfAbsent(name, label));
    }
  }
}
