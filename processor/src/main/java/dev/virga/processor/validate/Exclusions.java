package dev.virga.processor.validate;

import dev.virga.processor.model.Component;
import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.ExcludeDeclaration;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.Position;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import dev.virga.schema.ExclusionDefinition;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks exclusion constraints, and names them. */
final class Exclusions {
  private static final Pattern COMPARED =
      Pattern.compile("(?is).*\\swith\\s+(operator\\s*\\(.+\\)|[-+*/<>=~!@#%^&|`?]+)\\s*");
  private static final Set<String> METHODS = Set.of("gist", "spgist", "btree", "hash");

  private final Problems problems;
  private final SqlNames sqlNames;

  Exclusions(Problems problems) {
    this.problems = problems;
    this.sqlNames = new SqlNames(problems);
  }

  void check(Declaration declaration) {
    declaration.exclusions().forEach(exclusion -> check(declaration, exclusion));
  }

  private void check(Declaration declaration, ExcludeDeclaration exclusion) {
    if (exclusion.elements().isEmpty()) {
      problem(
          exclusion.position(),
          "compares nothing; write what it compares, such as \"during with &&\"");
    }
    exclusion.elements().forEach(this::element);
    exclusion
        .method()
        .filter(method -> !METHODS.contains(method.value()))
        .ifPresent(
            method ->
                problem(
                    method.position(),
                    "cannot have the access method \""
                        + method.value()
                        + "\"; write gist, spgist, btree or hash"));
    exclusion
        .where()
        .ifPresent(
            where ->
                sqlNames.checkExpression(where.value(), where.position(), "\"where\" of @Exclude"));
    Set<String> columns =
        declaration.components().stream().map(Component::columnName).collect(Collectors.toSet());
    if (exclusion.name().isEmpty()
        && !exclusion.elements().isEmpty()
        && exclusion.elements().stream().allMatch(Exclusions::isCompared)
        && (exclusion.columns().isEmpty() || !columns.containsAll(exclusion.columns()))) {
      problem(
          exclusion.position(),
          "over more than columns of the table has no name by itself; give it one with \"name\"");
    }
  }

  private void element(Located<String> element) {
    if (element.value().isBlank()) {
      sqlNames.checkExpression(element.value(), element.position(), "an element of @Exclude");
    } else if (!isCompared(element)) {
      problem(
          element.position(),
          "does not say how \""
              + element.value()
              + "\" is compared; write the operator behind it, such as \"with =\"");
    }
  }

  private static boolean isCompared(Located<String> element) {
    return COMPARED.matcher(element.value()).matches();
  }

  private void problem(Position position, String what) {
    problems.add(position, ProblemKey.EXCLUSION, "@Exclude ", what);
  }

  static List<ExclusionDefinition> of(Declaration declaration, ConstraintNames names) {
    return declaration.exclusions().stream()
        .map(
            exclusion ->
                new ExclusionDefinition(
                    names.choose(exclusion.name(), exclusion.columns(), "excl"),
                    exclusion.method().map(Located::value).filter(method -> !method.equals("gist")),
                    exclusion.sql(),
                    exclusion.where().map(Located::value),
                    exclusion.deferral()))
        .toList();
  }
}
