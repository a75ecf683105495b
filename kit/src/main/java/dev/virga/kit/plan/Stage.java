package dev.virga.kit.plan;

/** Each stage is over before the next begins. */
enum Stage {
  /** Indexes that go from tables in use, where none come: a lock on them needs time. */
  DROPPED_INDEXES(Execution.ALONE),
  /** Labels that a later stage uses: PostgreSQL refuses that before they are committed. */
  LABELS(Execution.TRANSACTION),
  /** All that is quick. */
  MAIN(Execution.TRANSACTION),
  /** Values of new columns, for the rows that are there. */
  VALUES(Execution.TRANSACTION),
  /** Constraints that rows have to have their values for: they hold for rows that are written. */
  CONSTRAINTS(Execution.TRANSACTION),
  /** Indexes of tables that are in use. */
  INDEXES(Execution.ALONE),
  /** The look at all rows, which blocks nobody. */
  VALIDATION(Execution.TRANSACTION),
  /** What is quick once an index or a valid constraint is there. */
  COMPLETION(Execution.TRANSACTION),
  /** The look at all rows, for what the completion added. */
  LAST_VALIDATION(Execution.TRANSACTION),
  /** Indexes that go from tables in use, now that others are built. */
  REPLACED_INDEXES(Execution.ALONE);

  private final Execution execution;

  Stage(Execution execution) {
    this.execution = execution;
  }

  Execution execution() {
    return execution;
  }
}
