package dev.virga.schema;

/** What a foreign key of several columns makes of nulls, where one of them is not enough. */
public enum MatchType {
  /** {@code match full}: all are null, or none is. */
  FULL
}
