package dev.virga.jdbc;

import dev.virga.Execution;
import dev.virga.QueryListener;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** What listeners hear of one execution. Whatever they throw, it goes on. */
final class Hearing {
  private static final System.Logger LOG = System.getLogger(QueryListener.class.getName());
  private static final Hearing SILENT = new Hearing(List.of(), List.of());

  private final List<QueryListener> listeners;
  private final List<Execution> executions;
  private final long begin;
  private boolean ended;

  private Hearing(List<QueryListener> listeners, List<Execution> executions) {
    this.listeners = listeners;
    this.executions = executions;
    this.begin = listeners.isEmpty() ? 0 : System.nanoTime();
  }

  /** Says that something is about to be sent. */
  static Hearing begin(Sent sent, boolean inTransaction) {
    List<QueryListener> listeners = sent.options().listeners();
    if (listeners.isEmpty()) {
      return SILENT;
    }
    List<Execution> executions = new ArrayList<>();
    for (QueryListener listener : listeners) {
      executions.add(
          new Execution(
              sent.sql(), wantsParameters(listener) ? sent.values() : List.of(), inTransaction));
    }
    Hearing hearing = new Hearing(listeners, executions);
    hearing.tell(QueryListener::before);
    return hearing;
  }

  private static boolean wantsParameters(QueryListener listener) {
    try {
      return listener.wantsParameters();
    } catch (RuntimeException e) {
      log(e);
      return false;
    }
  }

  boolean isSilent() {
    return listeners.isEmpty();
  }

  /** Says that it was done, unless it has failed. */
  void after(long rows) {
    if (ends()) {
      Duration duration = duration();
      tell((listener, execution) -> listener.after(execution, duration, rows));
    }
  }

  /** Says that it failed. */
  void failed(RuntimeException reason) {
    if (ends()) {
      Duration duration = duration();
      tell((listener, execution) -> listener.failed(execution, duration, reason));
    }
  }

  private boolean ends() {
    if (isSilent() || ended) {
      return false;
    }
    ended = true;
    return true;
  }

  private Duration duration() {
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  private void tell(BiConsumer<QueryListener, Execution> event) {
    for (int i = 0; i < listeners.size(); i++) {
      try {
        event.accept(listeners.get(i), executions.get(i));
      } catch (RuntimeException e) {
        log(e);
      }
    }
  }

  private static void log(RuntimeException thrown) {
    LOG.log(Level.WARNING, "a query listener failed; the query goes on", thrown);
  }
}
