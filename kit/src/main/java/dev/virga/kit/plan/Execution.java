package dev.virga.kit.plan;

/** How the statements of a part run. */
public enum Execution {
  /** All of them in one transaction. */
  TRANSACTION,
  /** Outside of any transaction, because PostgreSQL refuses to run them in one. */
  ALONE
}
