package dev.virga.processor.validate;

import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.Declaration.Kind;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.Position;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import dev.virga.processor.model.ScopeName;
import java.util.Locale;

/** Checks the names of a table and of its generated interface, one by one. */
final class GeneratedNames {
  private final Problems problems;
  private final SqlNames sqlNames;

  GeneratedNames(Problems problems) {
    this.problems = problems;
    this.sqlNames = new SqlNames(problems);
  }

  /** Returns whether the generated interface has a name. */
  boolean check(Declaration declaration, ScopeName name) {
    Located<String> ownName = declaration.ownName();
    Located<String> sqlName = ownName.value().isEmpty() ? ownName : declaration.sqlName();
    int before = problems.count();
    sqlNames.check(
        sqlName.value(), sqlName.position(), what(declaration), "write a name of 1 to 63 bytes");
    declaration
        .schema()
        .ifPresent(
            schema ->
                sqlNames.check(
                    schema.value(),
                    schema.position(),
                    "the schema of " + declaration.name().simpleName(),
                    "write a name of 1 to 63 bytes"));
    if (declaration.scope().isPresent()) {
      return checkGiven(declaration.scope().get());
    }
    boolean named = !name.scope().simpleName().isEmpty();
    if (!named && problems.count() == before) {
      problems.add(
          sqlName.position(),
          ProblemKey.INVALID_NAME,
          "no Java name can be made of \"",
          ownName.value(),
          "\"; name the generated interface: @",
          annotation(declaration),
          "(value = ..., scope = \"Things\")");
    }
    return named;
  }

  private boolean checkGiven(Located<String> scope) {
    boolean named = isClassName(scope.value());
    if (!named) {
      problems.add(
          scope.position(),
          ProblemKey.INVALID_NAME,
          "\"",
          scope.value(),
          "\" is no name for the generated interface; write a Java name in camel case, such as \"Users\"");
    }
    return named;
  }

  private static boolean isClassName(String name) {
    return Character.isJavaIdentifierStart(name.codePointAt(0))
        && !Character.isLowerCase(name.codePointAt(0))
        && name.codePoints().allMatch(Character::isJavaIdentifierPart)
        && ScopeName.differsFromConstants(name)
        && !ScopeName.isVocabulary(name);
  }

  private static String what(Declaration declaration) {
    return (declaration.kind() == Kind.ROW
            ? "the row "
            : "the " + declaration.kind().annotation().toLowerCase(Locale.ROOT) + " of ")
        + declaration.name().simpleName();
  }

  static String annotation(Declaration declaration) {
    return declaration.kind().annotation();
  }

  /** Returns where the name of the generated interface comes from. */
  static Position position(Declaration declaration) {
    return declaration.scope().orElse(declaration.sqlName()).position();
  }
}
