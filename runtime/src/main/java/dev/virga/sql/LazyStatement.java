package dev.virga.sql;

import dev.virga.render.Statement;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A statement that is made when it is first asked for, and then kept: what it is made of may go on
 * to become another one. Thread-safe: threads that ask at the same time may each make it, and all
 * of them are the same.
 *
 * @param <R> what the statement returns
 */
final class LazyStatement<R> {
  private final Supplier<Statement<R>> making;
  private @Nullable Statement<R> made;

  LazyStatement(Supplier<Statement<R>> making) {
    this.making = making;
  }

  Statement<R> get() {
    Statement<R> known = made;
    if (known == null) {
      known = making.get();
      made = known;
    }
    return known;
  }
}
