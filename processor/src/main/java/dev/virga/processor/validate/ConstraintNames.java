package dev.virga.processor.validate;

import dev.virga.processor.model.Located;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Names the constraints and indexes of one table as PostgreSQL would: {@code users_email_key}, cut
 * in the middle at 63 bytes, numbered where two would be the same.
 *
 * @see <a
 *     href="https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/indexcmds.c">PostgreSQL:
 *     makeObjectName, ChooseRelationName</a>
 */
final class ConstraintNames {
  private final String table;
  private final Problems problems;
  private final SqlNames sqlNames;
  private final Set<String> taken = new HashSet<>();

  ConstraintNames(String table, Problems problems) {
    this.table = table;
    this.problems = problems;
    this.sqlNames = new SqlNames(problems);
    taken.add(table);
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
          "\" is taken by the table or by another of its constraints and indexes; choose another name");
    }
  }

  /** Returns the given name, or makes one up of the table's, the columns' and a label. */
  String choose(Optional<Located<String>> given, List<String> columns, String label) {
    if (given.isPresent()) {
      return given.get().value();
    }
    String name = made(columns, label);
    for (int number = 1; !taken.add(name); number++) {
      name = made(columns, label + number);
    }
    return name;
  }

  private String made(List<String> columns, String label) {
    String middle = String.join("_", columns);
    int startBytes = bytes(table);
    int middleBytes = bytes(middle);
    int separators = columns.isEmpty() ? 1 : 2;
    while (startBytes + middleBytes + bytes(label) + separators > SqlNames.MAX_BYTES) {
      if (startBytes > middleBytes) {
        startBytes--;
      } else {
        middleBytes--;
      }
    }
    String start = cut(table, startBytes);
    return columns.isEmpty()
        ? start + "_" + label
        : start + "_" + cut(middle, middleBytes) + "_" + label;
  }

  /** Returns as much of a text as fits into a number of bytes, without half of a letter. */
  private static String cut(String text, int maxBytes) {
    String cut = text;
    while (bytes(cut) > maxBytes) {
      cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
    }
    return cut;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
