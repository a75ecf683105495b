package dev.virga.sql;

import dev.virga.sql.ast.TableCall;

/**
 * A function that returns rows: {@link TableFunctions} has them. The {@code from} of a {@code @Row}
 * scope makes it a table with typed columns.
 *
 * <pre>{@code
 * from(Days.from(generateSeries(first, last, Duration.ofDays(1)))).select(Days.DAY)
 * }</pre>
 *
 * <p>renders {@code select "days"."day" from generate_series(?, ?, ?::interval) as "days" ("day")}.
 */
public interface TableFunction {
  /** Returns the node of the query's tree. */
  TableCall node();

  /**
   * {@code function(...) with ordinality}: numbers the rows from 1, in one more column of {@code
   * bigint}.
   */
  default TableFunction withOrdinality() {
    TableCall call = node();
    TableCall numbered = new TableCall(call.call(), call.types(), true, call.definesColumns());
    return () -> numbered;
  }
}
