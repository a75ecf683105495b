package dev.virga.kit.plan;

/**
 * The order within a stage: what stands on something else goes before it and comes after it. All
 * that goes has its old name, since it goes before the renames.
 */
enum Rank {
  ADD_LABELS,
  DROP_POLICIES,
  DROP_FOREIGN_KEYS,
  DROP_TABLES,
  DROP_CONSTRAINTS,
  DROP_COLUMNS,
  RENAME_SCHEMAS,
  CREATE_SCHEMAS,
  RENAMES,
  CREATE_ENUMS,
  REPLACE_ENUMS,
  ALTER_COLUMNS,
  ADD_COLUMNS,
  ADD_COMPUTED_COLUMNS,
  ADD_KEYS,
  DETACH_PARTITIONS,
  CREATE_TABLES,
  ATTACH_PARTITIONS,
  ADD_CHECKS,
  ADD_EXCLUSIONS,
  CREATE_INDEXES,
  ADD_FOREIGN_KEYS,
  CREATE_POLICIES,
  SECURE_ROWS,
  VALIDATE,
  COMMENTS,
  DROP_ENUMS,
  DROP_SCHEMAS
}
