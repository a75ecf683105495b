package dev.virga.processor.validate;

import dev.virga.processor.model.Located;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import dev.virga.schema.Identifiers;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Names the constraints and indexes of one table in PostgreSQL's way: {@code users_email_key}, cut
 * at 63 bytes, numbered where two of the table would be the same.
 *
 * <p>Two differences stay. PostgreSQL reads the condition of a check and names the column, where
 * there is one alone; here, the column is the one that the check stands on. And it numbers where
 * another table has the name; here, that is an error, so that no name depends on other records.
 *
 * @see <a
 *     href="https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/indexcmds.c">PostgreSQL:
 *     ChooseRelationName</a>
 */
final class ConstraintNames {
  private final String table;
  private final String rivals;
  private final Problems problems;
  private final SqlNames sqlNames;
  private final Set<String> taken = new HashSet<>();

  ConstraintNames(String table, Problems problems) {
    this(table, "the table, or by another of its constraints, indexes and sequences", problems);
    taken.add(table);
  }

  private ConstraintNames(String table, String rivals, Problems problems) {
    this.table = table;
    this.rivals = rivals;
    this.problems = problems;
    this.sqlNames = new SqlNames(problems);
  }

  /** Names the checks of a domain, which share their names with nothing else. */
  static ConstraintNames ofDomain(String domain, Problems problems) {
    return new ConstraintNames(domain, "another check of the domain", problems);
  }

  /** Takes the name of the sequence that an identity column brings. */
  void takeSequence(String column) {
    taken.add(Identifiers.madeOf(table, List.of(column), "seq"));
  }

  /** Takes the names that the user gives, before any is made up. */
  void give(List<Optional<Located<String>>> names) {
    for (Optional<Located<String>> name : names) {
      name.ifPresent(this::give);
    }
  }

  private void give(Located<String> name) {
    boolean valid =
        sqlNames.check(
            name.value(),
            name.position(),
            "a constraint or index of \"" + table + "\"",
            "write a name of 1 to 63 bytes");
    if (!taken.add(name.value()) && valid) {
      problems.add(
          name.position(),
          ProblemKey.DUPLICATE_CONSTRAINT,
          "\"",
          name.value(),
          "\" is taken by ",
          rivals,
          "; choose another name");
    }
  }

  /** Returns the given name, or makes one up for a check that is about no column. */
  String choose(Optional<Located<String>> given) {
    return choose(given, List.of(), "check");
  }

  /** Returns the given name, or makes one up of the table's, the columns' and a label. */
  String choose(Optional<Located<String>> given, List<String> columns, String label) {
    if (given.isPresent()) {
      return given.get().value();
    }
    String name = Identifiers.madeOf(table, columns, label);
    for (int number = 1; !taken.add(name); number++) {
      name = Identifiers.madeOf(table, columns, label + number);
    }
    return name;
  }
}
