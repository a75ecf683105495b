package dev.virga.render;

import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Template;
import dev.virga.sql.ast.Precedence;
import java.util.List;

/** Writes given text with its arguments, between parentheses where they need them. */
final class TemplateWriter {
  private final ExpressionWriter expressions;
  private final SqlText sql;

  TemplateWriter(ExpressionWriter expressions, SqlText sql) {
    this.expressions = expressions;
    this.sql = sql;
  }

  /**
   * Writes a text. Where a query is in it, the arguments' columns have their table's name, or they
   * could be taken for columns of that query.
   */
  void write(Template template) {
    if (template.subquery()) {
      expressions.qualifying(() -> parts(template));
    } else {
      parts(template);
    }
  }

  private void parts(Template template) {
    List<String> parts = template.parts();
    List<Expression> arguments = template.arguments();
    sql.append(parts.get(0));
    for (int i = 0; i < arguments.size(); i++) {
      boolean listed = endsWithAny(parts.get(i), "([,") && startsWithAny(parts.get(i + 1), ")],");
      expressions.operand(arguments.get(i), listed ? Precedence.OR : Precedence.PRIMARY);
      sql.append(parts.get(i + 1));
    }
  }

  private static boolean endsWithAny(String text, String characters) {
    String stripped = text.stripTrailing();
    return !stripped.isEmpty() && characters.indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
  }

  private static boolean startsWithAny(String text, String characters) {
    String stripped = text.stripLeading();
    return !stripped.isEmpty() && characters.indexOf(stripped.charAt(0)) >= 0;
  }
}
