package dev.virga.sql;

import dev.virga.codec.Codec;
import dev.virga.sql.ast.Expression;

/** A number that is not a column. */
record ComputedNumber<S, V extends Number>(Expression expression, Codec<V> codec)
    implements NumberExpr<S, V> {}
