package dev.virga;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Stops statements from another thread. Thread-safe.
 *
 * <pre>{@code
 * Cancellation cancellation = new Cancellation();
 * Future<Report> report = threads.submit(() -> reports.make(db.canceledBy(cancellation)));
 * ...
 * cancellation.cancel();
 * }</pre>
 *
 * <p>What runs through it then is stopped on the server, and throws {@link QueryCanceled}; what is
 * run through it later is not sent, and throws the same. A cancellation is for one task: it cannot
 * be undone. A statement that has just finished returns its result all the same.
 */
public final class Cancellation {
  private final Set<Registration> registrations = new LinkedHashSet<>();
  private boolean canceled;

  /** Creates one that has not been asked for yet. */
  public Cancellation() {}

  /** Stops what runs through this now, and refuses what comes later. Returns at once. */
  public void cancel() {
    List<Registration> actions;
    synchronized (this) {
      canceled = true;
      actions = List.copyOf(registrations);
      registrations.clear();
    }
    actions.forEach(registration -> registration.action.run());
  }

  /** Returns whether {@link #cancel} was called. */
  public synchronized boolean isCanceled() {
    return canceled;
  }

  /**
   * Has an action run when {@link #cancel} is called, on the thread that calls it; at once if it
   * was called before. It should be quick, and throw nothing.
   */
  public Registration onCancel(Runnable action) {
    Registration registration = new Registration(this, action);
    synchronized (this) {
      if (!canceled) {
        registrations.add(registration);
        return registration;
      }
    }
    action.run();
    return registration;
  }

  private synchronized void remove(Registration registration) {
    registrations.remove(registration);
  }

  /** An action that runs when something is canceled, until this is closed. */
  public static final class Registration implements AutoCloseable {
    private final Cancellation cancellation;
    private final Runnable action;

    private Registration(Cancellation cancellation, Runnable action) {
      this.cancellation = cancellation;
      this.action = action;
    }

    /** Forgets the action. */
    @Override
    public void close() {
      cancellation.remove(this);
    }
  }
}
