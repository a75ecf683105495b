package dev.virga.render;

import java.util.Locale;
import java.util.Set;

/**
 * What PostgreSQL's own functions do beside returning something. Of other functions nothing is
 * known, so they are taken for ones that only read.
 */
final class FunctionEffects {
  /** Sequences, settings of the session, notifications, large objects, other sessions. */
  private static final Set<String> ACTING =
      Set.of(
          "nextval",
          "currval",
          "lastval",
          "setval",
          "set_config",
          "pg_notify",
          "pg_cancel_backend",
          "pg_terminate_backend",
          "pg_logical_emit_message",
          "txid_current",
          "pg_current_xact_id",
          "lowrite");

  private FunctionEffects() {}

  /** Returns the effect of a function, whose name may be quoted. */
  static Effect of(String function) {
    String name = function.replace("\"", "").toLowerCase(Locale.ROOT);
    if (name.startsWith("pg_catalog.")) {
      name = name.substring("pg_catalog.".length());
    }
    return ACTING.contains(name)
            || name.startsWith("pg_advisory_")
            || name.startsWith("pg_try_advisory_")
            || name.startsWith("lo_")
        ? Effect.ACTS
        : Effect.READS;
  }
}
