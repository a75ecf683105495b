package dev.virga.render;

import dev.virga.InvalidQueryException;
import dev.virga.sql.ast.CommonTable;
import dev.virga.sql.ast.CommonTable.Body;
import dev.virga.sql.ast.CommonTable.Changes;
import dev.virga.sql.ast.CommonTable.Cycle;
import dev.virga.sql.ast.CommonTable.Recursion;
import dev.virga.sql.ast.CommonTable.Rows;
import dev.virga.sql.ast.CommonTable.Search;
import dev.virga.sql.ast.SetOperator;
import dev.virga.sql.ast.Source;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The common tables of a statement: each is written when it is first met, and all stand in front of
 * the statement.
 */
final class CommonTables {
  private final boolean qualified;
  private final Set<String> met;
  private final ValueForm values;
  private final Map<String, CommonTable> declared = new LinkedHashMap<>();
  private final SqlText text = new SqlText();
  private final Set<String> stored = new HashSet<>();
  private boolean recursive;
  private boolean asked;

  /**
   * Begins without common tables.
   *
   * @param met the names of the tables that an earlier pass met in the statement
   * @param values how values are written in the statement
   */
  CommonTables(boolean qualified, Set<String> met, ValueForm values) {
    this.qualified = qualified;
    this.met = Set.copyOf(met);
    this.values = values;
  }

  /** Returns how values are written in the statement. */
  ValueForm values() {
    return values;
  }

  /** Returns the names of the tables in the statement, stored and common ones. */
  Set<String> names() {
    Set<String> names = new HashSet<>(stored);
    names.addAll(declared.keySet());
    return names;
  }

  /** Returns a name for a common table within the statement, which hides no table in it. */
  String unused(String name) {
    asked = true;
    String unused = name;
    for (int number = 2; met.contains(unused); number++) {
      unused = name + "_" + number;
    }
    return unused;
  }

  /** Returns whether what is written depends on the tables that an earlier pass met. */
  boolean needsNames() {
    return asked || !isEmpty();
  }

  /** Writes a common table, and those that it uses before it, unless it is there already. */
  void declare(CommonTable table) {
    CommonTable before = declared.putIfAbsent(table.name(), table);
    if (before == null) {
      write(table);
    } else if (!before.equals(table)) {
      throw new InvalidQueryException(
          "two common tables are named \""
              + table.name()
              + "\": give one of them a @Row of its own");
    }
  }

  private void write(CommonTable table) {
    Rendering rendering = new Rendering(qualified, this);
    SqlText sql = rendering.sql();
    sql.name(table.name());
    names(sql, " (", table.columns(), ")");
    sql.append(" as ").append(table.materialization().sql()).append("(");
    body(rendering, table.body());
    sql.append(")");
    if (table.body() instanceof Recursion recursion) {
      recursive = true;
      search(sql, recursion);
    }
    text.append(text.length() == 0 ? "" : ", ").append(sql);
  }

  private static void body(Rendering rendering, Body body) {
    if (body instanceof Rows rows) {
      rendering.queries().root(rows.query());
    } else if (body instanceof Changes changes) {
      new WriteStatementWriter(rendering).write(changes.statement());
    } else if (body instanceof Recursion recursion) {
      SetOperator operator = recursion.all() ? SetOperator.UNION_ALL : SetOperator.UNION;
      rendering.queries().recursion(recursion.base(), operator, recursion.step());
    }
  }

  private static void search(SqlText sql, Recursion recursion) {
    Search search = recursion.search();
    if (search != null) {
      sql.append(search.depthFirst() ? " search depth first" : " search breadth first");
      names(sql, " by ", search.by(), " set ");
      sql.name(search.set());
    }
    Cycle cycle = recursion.cycle();
    if (cycle != null) {
      names(sql, " cycle ", cycle.columns(), " set ");
      sql.name(cycle.set()).append(" using ").name(cycle.using());
    }
  }

  /** Writes names between two texts; nothing where there are none. */
  private static void names(SqlText sql, String before, List<String> names, String after) {
    if (names.isEmpty()) {
      return;
    }
    String separator = before;
    for (String name : names) {
      sql.append(separator).name(name);
      separator = ", ";
    }
    sql.append(after);
  }

  /** Notes that the statement has a stored table, which a common table of its name would hide. */
  void note(Source table) {
    if (table.schema() == null) {
      stored.add(table.name());
    }
  }

  private void requireNoneHidden() {
    for (String name : declared.keySet()) {
      if (stored.contains(name)) {
        throw new InvalidQueryException(
            "the common table \""
                + name
                + "\" hides the table \""
                + name
                + "\" in the same statement: give its @Row another name");
      }
    }
  }

  boolean isEmpty() {
    return declared.isEmpty();
  }

  /** Returns the statement with its common tables in front. */
  SqlText before(SqlText statement) {
    if (isEmpty()) {
      return statement;
    }
    requireNoneHidden();
    return new SqlText()
        .append(recursive ? "with recursive " : "with ")
        .append(text)
        .append(" ")
        .append(statement);
  }
}
