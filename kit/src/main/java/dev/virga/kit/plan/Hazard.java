package dev.virga.kit.plan;

/** What a statement does to an application that goes on working meanwhile. */
public enum Hazard {
  /** Every row is written anew. */
  REWRITES_TABLE(
      "rewrites-table",
      "access exclusive",
      "every row is written anew",
      "add a column beside it, copy the values in batches, then change their names"),
  /** Every row gets a number, and is written anew. */
  NUMBERED_COLUMN(
      "numbered-column",
      "access exclusive",
      "each row that is there gets a number, and is written anew",
      "add a column that takes nulls, number the rows in batches, then make it an identity column"),
  /** A default that is another one for each row is computed for all rows that are there. */
  VOLATILE_DEFAULT(
      "volatile-default",
      "access exclusive",
      "the default is computed for each row that is there",
      "the online style"),
  /** A stored column is computed for all rows that are there. */
  STORED_COLUMN(
      "stored-column",
      "access exclusive",
      "the column is computed for each row that is there",
      "a column that a trigger fills in, or an index over the expression; in PostgreSQL 18, a virtual column"),
  /** Indexes over the column are built anew. */
  REBUILDS_INDEXES(
      "rebuilds-indexes",
      "access exclusive",
      "the indexes over the column are built anew, in another order",
      "add a column of the other collation beside it, copy the values in batches, then change their names"),
  /** An index is built while writes wait. */
  BLOCKING_INDEX(
      "blocking-index",
      "share",
      "writes wait until the index is built",
      "the online style; for a partitioned table there is none"),
  /** An index goes while reads and writes wait for those that use it. */
  BLOCKING_INDEX_DROP(
      "blocking-index-drop",
      "access exclusive",
      "reads and writes wait for the queries that run, and for the drop behind them",
      "the online style; for a partitioned table there is none"),
  /** A key's index is built while reads and writes wait. */
  BLOCKING_KEY(
      "blocking-key",
      "access exclusive",
      "reads and writes wait until the index of the key is built",
      "the online style; for a partitioned table there is none"),
  /** The index of an exclusion constraint is built while reads and writes wait. */
  BLOCKING_EXCLUSION(
      "blocking-exclusion",
      "access exclusive",
      "reads and writes wait until the index of the constraint is built, and there is no way around it",
      "add it while the table is small, or copy the rows to a new table that has it"),
  /** All rows are looked at while reads and writes wait. */
  BLOCKING_CHECK(
      "blocking-check",
      "access exclusive",
      "reads and writes wait until all rows are checked",
      "the online style"),
  /** All rows are looked at for nulls while reads and writes wait. */
  BLOCKING_NOT_NULL(
      "blocking-not-null",
      "access exclusive",
      "reads and writes wait until all rows are checked",
      "the online style"),
  /** All rows are looked at while writes to both tables wait. */
  BLOCKING_FOREIGN_KEY(
      "blocking-foreign-key",
      "share row exclusive",
      "writes to both tables wait until all rows are checked",
      "the online style; for a partitioned table there is none"),
  /** Between two statements, there is no index. */
  MISSING_INDEX(
      "missing-index",
      "",
      "an index of that name was dropped before, and queries run without it until this one is built",
      "give the new one another name, and let the old one go afterwards"),
  /** The rows of a partition are looked at while reads and writes of it wait. */
  ATTACHED_PARTITION(
      "attached-partition",
      "access exclusive",
      "reads and writes of the new partition wait until all of its rows are checked",
      "validate a check of the partition's bounds before"),
  /** The table is locked for a moment. */
  DETACHED_PARTITION(
      "detached-partition",
      "access exclusive",
      "reads and writes of the whole table wait",
      "do it while nobody uses the table, with a lock_timeout"),
  /** All rows of a domain's columns are looked at while writes wait. */
  BLOCKING_DOMAIN(
      "blocking-domain",
      "share",
      "writes to each table with a column of the domain wait until its rows are checked",
      "the online style; for null, a check of the domain"),
  /** A view goes, perhaps to come again. */
  DROPS_VIEW(
      "drops-view",
      "access exclusive",
      "queries of the view wait, and fail where it does not come again; rights on it that were granted by hand are gone",
      "a view of another name beside it, which the application reads before the old one goes; and the rights granted again"),
  /** A function or procedure goes, perhaps to come again. */
  DROPS_ROUTINE(
      "drops-routine",
      "access exclusive",
      "calls fail where it does not come again; rights on it that were granted or revoked by hand are gone, so that anybody may call it",
      "a function of another name beside it, which is called before the old one goes; and the rights granted and revoked again"),
  /** Values of a composite type get or lose an attribute. */
  CHANGES_COMPOSITE(
      "changes-composite",
      "access exclusive",
      "code that runs with the old attributes can neither read nor write values of the type; an attribute that comes is null in all that are there",
      "a column beside it, of a type of another name, which the application fills before it reads it"),
  /** Rows that were there for a role may be there no more. */
  HIDES_ROWS(
      "hides-rows",
      "access exclusive, for a moment",
      "an application that does not own the table finds and writes only rows that a policy admits",
      "let it name itself as the policies want before, and enable them afterwards"),
  /** All rows are there for each role that may read the table. */
  SHOWS_ALL_ROWS(
      "shows-all-rows",
      "access exclusive, for a moment",
      "each role with rights on the table finds and writes all of its rows",
      "take the rights from roles that need none first"),
  /** The application that runs knows the old name. */
  BREAKS_RUNNING_CODE(
      "breaks-running-code",
      "access exclusive, for a moment",
      "an application that knows the old name fails until it is replaced",
      "stop it meanwhile, or add the new name first and let the old one go later");

  private final String code;
  private final String lock;
  private final String reason;
  private final String rewrite;

  Hazard(String code, String lock, String reason, String rewrite) {
    this.code = code;
    this.lock = lock;
    this.reason = reason;
    this.rewrite = rewrite;
  }

  /** Returns the name for machines, such as {@code rewrites-table}. */
  public String code() {
    return code;
  }

  /** Returns the lock on the table, as the manual names it; empty where there is none. */
  public String lock() {
    return lock;
  }

  /** Returns what happens. */
  public String reason() {
    return reason;
  }

  /** Returns how the same is done without it. */
  public String rewrite() {
    return rewrite;
  }

  /** Returns all of it, as a sentence. */
  @Override
  public String toString() {
    return code
        + (lock.isEmpty() ? "" : " (lock: " + lock + ")")
        + ": "
        + reason
        + ". Instead: "
        + rewrite;
  }
}
