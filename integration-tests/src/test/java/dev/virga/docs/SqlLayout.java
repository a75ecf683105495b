package dev.virga.docs;

import static java.util.stream.Collectors.joining;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** SQL text over several lines, each clause on its own; only spaces become line ends. */
final class SqlLayout {
  private static final int WIDTH = 100;
  private static final Pattern STATEMENT_END = Pattern.compile("; ");
  private static final Pattern QUERY = Pattern.compile("\\((?:with|select|update|delete|insert) ");

  /** The locks, and what follows common tables. */
  private static final Pattern LATER =
      Pattern.compile(
          " for (?:update|no key update|share|key share)\\b"
              + "|(?<=\\)) (?:search|update|delete|insert) | cycle \"");

  /** The words of a search or a cycle, which stay on its line. */
  private static final Pattern WITHIN =
      Pattern.compile(" (?:set \"(?:search_order|is_cycle)\"|using \"cycle_path\")");

  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?<!delete|left|right|full|cross) (?:select|from|(?:left |right |full |cross )?join|where"
              + "|group by|having|order by|limit|offset|values|set|on conflict|union|using|returning)\\b");

  /** The clauses of a merge, whose actions stay on the line of their {@code when}. */
  private static final Pattern MERGE_CLAUSE = Pattern.compile(" (?:using|on|when|returning)\\b");

  /** The clauses behind {@code on conflict}, whose own {@code where} is the index's. */
  private static final Pattern CONFLICT_CLAUSE = Pattern.compile(" (?:set|returning)\\b");

  private final String sql;
  private final StringBuilder text = new StringBuilder();

  /** Whether each parenthesis that is open holds a query. */
  private final Deque<Boolean> open = new ArrayDeque<>();

  private SqlLayout(String sql) {
    this.sql = sql;
  }

  /** Begins a line with each statement, clause and selected subquery. */
  static String of(String sql) {
    return STATEMENT_END
        .splitAsStream(sql)
        .map(statement -> new SqlLayout(statement).laidOut())
        .collect(joining(";\n"));
  }

  private boolean beginsLine(int space) {
    boolean later =
        !sql.startsWith("explain ") && (open.isEmpty() || open.element()) && isAt(LATER, space);
    return later || (beginsClause(space) && !isAt(WITHIN, space));
  }

  private boolean isAt(Pattern pattern, int index) {
    return pattern.matcher(sql).useTransparentBounds(true).region(index, sql.length()).lookingAt();
  }

  private String laidOut() {
    for (int i = 0; i < sql.length(); i++) {
      char c = sql.charAt(i);
      if (c == '(') {
        open.push(isAt(QUERY, i));
      } else if (c == ')') {
        open.pop();
      }
      if (c == ' ' && beginsLine(i)) {
        text.append('\n').append("  ".repeat(depth()));
      } else if (c == ' ' && sql.startsWith(", (select ", i - 1)) {
        text.append('\n').append("  ".repeat(depth() + 1));
      } else {
        text.append(c);
      }
    }
    return text.toString().lines().map(SqlLayout::wrapped).collect(joining("\n"));
  }

  private boolean beginsClause(int space) {
    boolean inQuery = open.isEmpty() || open.element();
    return inQuery
        && clause().matcher(sql).useTransparentBounds(true).region(space, sql.length()).lookingAt();
  }

  private Pattern clause() {
    if (open.isEmpty() && sql.startsWith("merge ")) {
      return MERGE_CLAUSE;
    }
    return text.indexOf("on conflict", text.lastIndexOf("\n") + 1) >= 0 ? CONFLICT_CLAUSE : CLAUSE;
  }

  private int depth() {
    return (int) open.stream().filter(query -> query).count();
  }

  private static String wrapped(String line) {
    String indent = line.substring(0, line.length() - line.stripLeading().length()) + "    ";
    StringBuilder lines = new StringBuilder();
    String rest = line;
    int comma = rest.lastIndexOf(", ", WIDTH);
    while (rest.length() > WIDTH && comma > indent.length()) {
      lines.append(rest, 0, comma + 1).append('\n');
      rest = indent + rest.substring(comma + 2);
      comma = rest.lastIndexOf(", ", WIDTH);
    }
    return lines.append(rest).toString();
  }
}
