package dev.virga.schema;

/** What a unique constraint makes of nulls, where they are not simply distinct. */
public enum NullTreatment {
  /** {@code nulls not distinct}: they count as equal. */
  NOT_DISTINCT
}
