package dev.virga.processor.validate;

import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.PolicyDeclaration;
import dev.virga.processor.model.Position;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import dev.virga.schema.PolicyDefinition;
import dev.virga.schema.PolicyDefinition.Command;
import dev.virga.schema.RowSecurity;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Checks policies: each says which rows there are, by the conditions that its statements have. */
final class Policies {
  private static final Set<Command> WRITING_NOTHING = Set.of(Command.SELECT, Command.DELETE);

  private final Problems problems;
  private final SqlNames sqlNames;

  Policies(Problems problems) {
    this.problems = problems;
    this.sqlNames = new SqlNames(problems);
  }

  void check(Declaration declaration) {
    Set<String> names = new HashSet<>();
    for (PolicyDeclaration policy : declaration.policies()) {
      name(policy.name(), names);
      policy
          .roles()
          .forEach(
              role ->
                  sqlNames.check(
                      role.value(), role.position(), "a role of @Policy", "write that of a role"));
      conditions(policy);
    }
  }

  private void name(Located<String> name, Set<String> names) {
    boolean valid =
        sqlNames.check(name.value(), name.position(), "a policy", "write a name of 1 to 63 bytes");
    if (valid && !names.add(name.value())) {
      problem(
          name.position(),
          "the table has a policy \"" + name.value() + "\" already; choose another name");
    }
  }

  private void conditions(PolicyDeclaration policy) {
    policy
        .using()
        .ifPresent(
            text ->
                sqlNames.checkExpression(text.value(), text.position(), "\"using\" of @Policy"));
    policy
        .check()
        .ifPresent(
            text ->
                sqlNames.checkExpression(
                    text.value(), text.position(), "\"withCheck\" of @Policy"));
    String command = policy.command().name().toLowerCase(Locale.ROOT);
    if (policy.command() == Command.INSERT) {
      policy
          .using()
          .ifPresent(
              text ->
                  problem(
                      text.position(),
                      "an insert finds no rows; write \"withCheck\" in place of \"using\""));
      if (policy.check().isEmpty() && policy.using().isEmpty()) {
        problem(
            policy.position(),
            "a policy for insert says which rows may be written; add \"withCheck\"");
      }
    } else if (policy.using().isEmpty()) {
      problem(
          policy.position(),
          "a policy for "
              + command
              + " without \"using\" admits no row; add the condition, or \"true\" for each");
    }
    policy
        .check()
        .filter(text -> WRITING_NOTHING.contains(policy.command()))
        .ifPresent(
            text ->
                problem(
                    text.position(), "a " + command + " writes no rows; leave \"withCheck\" out"));
  }

  private void problem(Position position, String what) {
    problems.add(position, ProblemKey.POLICY, what);
  }

  /** Returns for whom policies hold: where there is one, for all but the owner at least. */
  static Optional<RowSecurity> security(Declaration declaration) {
    return declaration
        .rowSecurity()
        .or(
            () ->
                declaration.policies().isEmpty()
                    ? Optional.empty()
                    : Optional.of(RowSecurity.ENABLED));
  }

  static List<PolicyDefinition> of(Declaration declaration) {
    return declaration.policies().stream().map(PolicyDeclaration::definition).toList();
  }
}
