package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Codecs;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Cast;
import dev.virga.sql.ast.Expression.FunctionCall;
import dev.virga.sql.ast.Expression.Parameter;
import dev.virga.sql.ast.Expression.ScalarQuery;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.QueryExpression.ValueQuery;
import dev.virga.sql.ast.TableCall;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * The days between two: PostgreSQL has series of timestamps only, which are made dates again. Days
 * alone would be taken for times of the session's time zone.
 */
record DaySeries(LocalDate first, LocalDate last, Period step) implements TableFunction {
  @Override
  public TableCall node() {
    Expression series =
        new FunctionCall(
            "generate_series",
            List.of(
                midnight(first),
                midnight(last),
                new Cast(Calls.parameter(step.toString()), "interval")),
            false);
    Projection days = new Projection.Item(new Cast(series, "date"), Codecs.LOCAL_DATE);
    return new TableCall(
        new ScalarQuery(new ValueQuery(days)), List.of(Codecs.LOCAL_DATE.sqlType()), false, false);
  }

  private static Expression midnight(LocalDate day) {
    return new Cast(new Parameter(Codecs.LOCAL_DATE, day), "timestamp");
  }

  /** Refuses to number the days, which are no longer the rows of a function. */
  @Override
  public TableFunction withOrdinality() {
    throw new InvalidQueryException(
        "generateSeries(...) of dates has no withOrdinality(): select rowNumber() over the days, or take a series of LocalDateTime");
  }
}
