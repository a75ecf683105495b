package dev.virga.sql;

import dev.virga.sql.ast.Expression;

/** A condition that is not a column. */
record Predicate<S>(Expression expression) implements Condition<S> {}
