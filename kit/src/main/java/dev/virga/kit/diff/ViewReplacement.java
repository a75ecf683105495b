package dev.virga.kit.diff;

import dev.virga.schema.SchemaObject.Kind;
import dev.virga.schema.ViewDefinition;
import java.util.List;
import java.util.Set;

/**
 * Knows when {@code create or replace view} is possible, which keeps the rights on a view, and
 * leaves those that read it alone. PostgreSQL takes it if the columns are the same: that is certain
 * where only conditions, groups and order are others.
 */
final class ViewReplacement {
  private static final Set<String> BEHIND_FROM =
      Set.of("where", "group", "having", "window", "order", "limit", "offset", "fetch");
  private static final Set<String> MORE_QUERIES = Set.of("union", "intersect", "except");

  private ViewReplacement() {}

  static boolean isPossible(ViewDefinition before, ViewDefinition after) {
    List<String> one = new Expression(before.query()).tokens();
    List<String> other = new Expression(after.query()).tokens();
    return before.kind() == Kind.VIEW
        && after.kind() == Kind.VIEW
        && before.name().equals(after.name())
        && Expression.areSame(before.parameters(), after.parameters())
        && isOneQuery(one)
        && isOneQuery(other)
        && upToFrom(one).equals(upToFrom(other));
  }

  private static boolean isOneQuery(List<String> tokens) {
    return !tokens.isEmpty()
        && tokens.get(0).equals("select")
        && tokens.stream().noneMatch(MORE_QUERIES::contains);
  }

  private static List<String> upToFrom(List<String> tokens) {
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      if (depth == 0 && BEHIND_FROM.contains(token)) {
        return tokens.subList(0, i);
      }
      depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
    }
    return tokens;
  }
}
