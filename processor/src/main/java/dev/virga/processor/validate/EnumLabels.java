package dev.virga.processor.validate;

import dev.virga.processor.model.EnumDeclaration;
import dev.virga.processor.model.EnumDeclaration.Constant;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import java.util.HashMap;
import java.util.Map;

/** Checks the labels of an enum, which tell its constants apart. */
public final class EnumLabels {
  private final Problems problems;
  private final SqlNames sqlNames;

  /** Reports to problems. */
  public EnumLabels(Problems problems) {
    this.problems = problems;
    this.sqlNames = new SqlNames(problems);
  }

  /** Checks the labels that are not the names of their constants. */
  public void check(EnumDeclaration type) {
    Map<String, String> constants = new HashMap<>();
    for (Constant constant : type.constants()) {
      if (constant.ownLabel().isEmpty()) {
        constants.put(constant.label(), constant.name());
      }
    }
    for (Constant constant : type.constants()) {
      constant.ownLabel().ifPresent(label -> check(type, constant, label, constants));
    }
  }

  private void check(
      EnumDeclaration type,
      Constant constant,
      Located<String> label,
      Map<String, String> constants) {
    String what = type.name() + "." + constant.name();
    String first = constants.putIfAbsent(label.value(), constant.name());
    if (first != null) {
      problems.add(
          label.position(),
          ProblemKey.DUPLICATE_LABEL,
          what,
          " has the label '" + label.value() + "', and so has ",
          type.name() + "." + first,
          "; give one of them another label");
    }
    sqlNames.check(
        label.value(), label.position(), "the label of " + what, "write one of 1 to 63 bytes");
  }
}
