package dev.virga.kit.plan;

/** How much a plan does for an application that goes on working meanwhile. */
public enum Style {
  /**
   * Holds no lock for longer than a moment where there is a way: constraints are added first and
   * validated later, indexes are built concurrently. This takes several transactions.
   */
  ONLINE,
  /** Takes the shortest way, for databases that nobody uses meanwhile. */
  OFFLINE
}
