package dev.virga.kit.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Timer;
import java.util.TimerTask;

/**
 * Tells how far a command is, in a line for each step. At a terminal, the line of the step that is
 * being done counts its seconds.
 *
 * <p>Thread-safe.
 */
final class Progress implements AutoCloseable {
  private static final long SECOND = 1000;

  private final Output output;
  private final boolean counts;
  private final Timer clock = new Timer("virga-progress", true);
  private String step = "";
  private Instant begun = Instant.EPOCH;

  private Progress(Output output, boolean counts) {
    this.output = output;
    this.counts = counts;
  }

  /** Begins to tell; seconds are counted for people at a terminal alone. */
  static Progress of(Output output, Terminal terminal) {
    boolean counts = terminal.isInteractive() && output.isForPeople();
    Progress progress = new Progress(output, counts);
    if (counts) {
      progress.clock.schedule(progress.drawing(), SECOND, SECOND);
    }
    return progress;
  }

  /** Says what is being done from now on. */
  synchronized void tell(String next) {
    if (!counts) {
      output.tell(next);
      return;
    }
    end();
    step = next;
    begun = Instant.now();
    draw();
  }

  /** Ends the last line. */
  @Override
  public synchronized void close() {
    clock.cancel();
    end();
  }

  private synchronized void draw() {
    if (!step.isEmpty()) {
      long seconds = Duration.between(begun, Instant.now()).toSeconds();
      output.redraw(step + (seconds == 0 ? "" : "  " + seconds + " s"));
    }
  }

  private void end() {
    if (!step.isEmpty()) {
      draw();
      output.tell("");
      step = "";
    }
  }

  private TimerTask drawing() {
    return new TimerTask() {
      @Override
      public void run() {
        draw();
      }
    };
  }
}
