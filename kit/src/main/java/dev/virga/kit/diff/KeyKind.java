package dev.virga.kit.diff;

/** The two kinds of keys. */
public enum KeyKind {
  /** The primary key. */
  PRIMARY,
  /** A unique constraint. */
  UNIQUE
}
