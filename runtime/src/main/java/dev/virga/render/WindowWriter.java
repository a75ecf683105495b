package dev.virga.render;

import dev.virga.InvalidQueryException;
import dev.virga.sql.ast.Clauses.NamedWindow;
import dev.virga.sql.ast.Window;
import dev.virga.sql.ast.Window.Bound;
import dev.virga.sql.ast.Window.Frame;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes windows: which rows around a row a function looks at. */
final class WindowWriter {
  private final ExpressionWriter expressions;
  private final SqlText sql;
  private List<NamedWindow> declared = List.of();

  WindowWriter(ExpressionWriter expressions, SqlText sql) {
    this.expressions = expressions;
    this.sql = sql;
  }

  /** Runs the part of the pass that writes a query which declares windows. */
  void declaring(List<NamedWindow> windows, Runnable part) {
    Set<String> names = new HashSet<>();
    for (NamedWindow window : windows) {
      if (!names.add(window.name())) {
        throw new InvalidQueryException(
            "the query declares two windows by the name of \"" + window.name() + "\"");
      }
    }
    List<NamedWindow> around = declared;
    declared = windows;
    part.run();
    declared = around;
  }

  private void requireDeclared(String name) {
    if (declared.stream().noneMatch(window -> window.name().equals(name))) {
      throw new InvalidQueryException(
          "the query declares no window \""
              + name
              + "\""
              + (declared.isEmpty() ? "" : ", only " + names())
              + ": say from(...).window(\""
              + name
              + "\", ...)");
    }
  }

  private String names() {
    return declared.stream()
        .map(window -> '"' + window.name() + '"')
        .collect(Collectors.joining(", "));
  }

  /** Writes a window: by its name where it has nothing but that, between parentheses otherwise. */
  void write(Window window) {
    String name = window.name();
    if (name != null) {
      requireDeclared(name);
    }
    if (name != null && window.equals(Window.named(name))) {
      sql.name(name);
    } else {
      definition(window);
    }
  }

  /** Writes what a window consists of, between parentheses. */
  void definition(Window window) {
    String separator = "";
    sql.append("(");
    if (window.name() != null) {
      sql.name(window.name());
      separator = " ";
    }
    if (!window.partitionBy().isEmpty()) {
      expressions.list(separator + "partition by ", window.partitionBy());
      separator = " ";
    }
    if (!window.orderBy().isEmpty()) {
      expressions.sortKeys(separator + "order by ", window.orderBy());
      separator = " ";
    }
    frame(separator, window.frame());
    sql.append(")");
  }

  private void frame(String separator, @Nullable Frame frame) {
    if (frame != null) {
      sql.append(separator).append(frame.unit().sql()).append(" between ");
      bound(frame.start());
      sql.append(" and ");
      bound(frame.end());
      sql.append(frame.exclusion().sql());
    }
  }

  private void bound(Bound bound) {
    if (bound.distance() != null) {
      expressions.write(bound.distance());
      sql.append(" ");
    }
    sql.append(bound.words());
  }
}
