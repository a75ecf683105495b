package dev.virga.sql;

import dev.virga.Query;
import dev.virga.render.Statement;

/** A query of which nothing is left but to run it. */
record Built<R>(Statement<R> statement) implements Query<R> {
  @Override
  public String toString() {
    return sql();
  }
}
