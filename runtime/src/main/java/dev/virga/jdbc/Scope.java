package dev.virga.jdbc;

import dev.virga.DatabaseOptions;
import dev.virga.TransactionBody;
import org.jspecify.annotations.Nullable;

/** The options that hold for all that a thread runs, until a body has returned. */
final class Scope {
  /** One for each database: the options of one are not those of another. */
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<@Nullable Entered> entered = new ThreadLocal<>();

  /** Returns the options with which something runs that has some of its own. */
  DatabaseOptions options(DatabaseOptions own) {
    Entered outer = entered.get();
    return outer == null ? own : outer.around(own);
  }

  <R, X extends Exception> R run(DatabaseOptions options, TransactionBody<R, X> body) throws X {
    Entered outer = entered.get();
    entered.set(new Entered(outer == null ? options : outer.around(options)));
    try {
      return body.run();
    } finally {
      if (outer == null) {
        entered.remove();
      } else {
        entered.set(outer);
      }
    }
  }

  /** The options of a scope, and what they were last combined to: mostly it is the same again. */
  private static final class Entered {
    private final DatabaseOptions options;
    private DatabaseOptions own;
    private DatabaseOptions combined;

    Entered(DatabaseOptions options) {
      this.options = options;
      this.own = options;
      this.combined = options;
    }

    @SuppressWarnings("ReferenceEquality") // equal ones that are not the same only cost time
    DatabaseOptions around(DatabaseOptions inner) {
      if (inner != own) {
        combined = inner.inside(options);
        own = inner;
      }
      return combined;
    }
  }
}
