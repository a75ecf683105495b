package dev.virga.sql;

/** What a merge did with a row. */
public enum MergeAction {
  /** It inserted the row. */
  INSERT,
  /** It changed the row. */
  UPDATE,
  /** It deleted the row. */
  DELETE
}
