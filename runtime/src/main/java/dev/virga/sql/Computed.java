package dev.virga.sql;

import dev.virga.codec.Codec;
import dev.virga.sql.ast.Expression;

/** An expression that is not a column. */
record Computed<S, V>(Expression expression, Codec<V> codec) implements Expr<S, V> {}
