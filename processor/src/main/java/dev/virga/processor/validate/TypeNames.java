package dev.virga.processor.validate;

import dev.virga.processor.model.FormerName;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import java.util.Optional;

/** Checks what domains and composite types are called, and stay in the schema that they lie in. */
final class TypeNames {
  private static final String WAY_OUT = "write a name of 1 to 63 bytes";

  private final Problems problems;
  private final SqlNames sqlNames;

  TypeNames(Problems problems) {
    this.problems = problems;
    this.sqlNames = new SqlNames(problems);
  }

  /**
   * Checks the name and the schema of a type.
   *
   * @param what what messages call it: {@code the domain Email}
   */
  void check(String what, Located<String> name, Optional<Located<String>> schema) {
    sqlNames.check(name.value(), name.position(), what, WAY_OUT);
    schema.ifPresent(
        given -> sqlNames.check(given.value(), given.position(), "the schema of " + what, WAY_OUT));
    if (schema.isEmpty() && SystemTypes.contain(name.value())) {
      problems.add(
          name.position(),
          ProblemKey.RESERVED_NAME,
          what,
          " would be \"",
          name.value(),
          "\" in the database, where PostgreSQL finds its own type of that name; give it another name");
    }
  }

  /** Checks that a former name is one of the same schema. */
  void requireSchema(String what, FormerName former) {
    former
        .schema()
        .ifPresent(
            schema ->
                problems.add(
                    schema.position(),
                    ProblemKey.FORMER_NAME,
                    what,
                    " stays in its schema; leave \"schema\" out of @RenamedFrom"));
  }
}
