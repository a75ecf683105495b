package dev.virga.sql;

import dev.virga.codec.Codec;
import dev.virga.sql.ast.Expression;

/** A text that is not a column. */
record ComputedText<S>(Expression expression, Codec<String> codec) implements TextExpr<S> {}
