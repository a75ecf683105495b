package dev.virga.schema;

/** What a unique index makes of nulls. */
public enum Uniqueness {
  /** They are distinct. */
  NULLS_DISTINCT,
  /** {@code nulls not distinct}: they count as equal. */
  NULLS_NOT_DISTINCT
}
