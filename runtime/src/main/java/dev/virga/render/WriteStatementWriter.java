package dev.virga.render;

import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Cast;
import dev.virga.sql.ast.Expression.ColumnReference;
import dev.virga.sql.ast.Expression.FunctionCall;
import dev.virga.sql.ast.From;
import dev.virga.sql.ast.Merge;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.RowVersion;
import dev.virga.sql.ast.WriteStatement;
import dev.virga.sql.ast.WriteStatement.ArrayColumn;
import dev.virga.sql.ast.WriteStatement.ArrayRows;
import dev.virga.sql.ast.WriteStatement.Assigned;
import dev.virga.sql.ast.WriteStatement.Conflict;
import dev.virga.sql.ast.WriteStatement.ConflictTarget;
import dev.virga.sql.ast.WriteStatement.ConstraintConflict;
import dev.virga.sql.ast.WriteStatement.Delete;
import dev.virga.sql.ast.WriteStatement.Insert;
import dev.virga.sql.ast.WriteStatement.KeyConflict;
import dev.virga.sql.ast.WriteStatement.OneRow;
import dev.virga.sql.ast.WriteStatement.QueryRows;
import dev.virga.sql.ast.WriteStatement.Update;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes statements that change rows. */
final class WriteStatementWriter {
  private final Rendering rendering;
  private final SqlText sql;

  WriteStatementWriter(Rendering rendering) {
    this.rendering = rendering;
    this.sql = rendering.sql();
  }

  void write(WriteStatement statement) {
    sql.does(Effect.CHANGES);
    Frame frame = new Frame(Frame.Kind.WRITE);
    rendering.scopes().push(frame);
    Occurrence table = rendering.scopes().addNamed(frame, statement.table(), Set.of());
    if (statement instanceof Insert insert) {
      insert(frame, table, insert);
    } else if (statement instanceof Update update) {
      update(frame, table, update);
    } else if (statement instanceof Delete delete) {
      delete(frame, table, delete);
    } else if (statement instanceof Merge merge) {
      new MergeWriter(rendering, this).write(frame, table, merge);
    }
    returning(statement.returning());
    rendering.scopes().pop();
  }

  private void update(Frame frame, Occurrence table, Update update) {
    declare(frame, update.from());
    sql.append("update ");
    rendering.joins().table(sql, table);
    assignments(" set ", update.set());
    tables(" from ", update.from());
    rendering.expressions().conditions(" where ", update.where());
    frame.addVersion(RowVersion.OLD, false);
    frame.addVersion(RowVersion.NEW, false);
  }

  private void delete(Frame frame, Occurrence table, Delete delete) {
    declare(frame, delete.using());
    sql.append("delete from ");
    rendering.joins().table(sql, table);
    tables(" using ", delete.using());
    rendering.expressions().conditions(" where ", delete.where());
    frame.addVersion(RowVersion.OLD, false);
    frame.addVersion(RowVersion.NEW, true);
  }

  private void declare(Frame frame, List<From> tables) {
    for (From from : tables) {
      rendering.queries().declare(frame, from);
    }
  }

  private void tables(String keyword, List<From> tables) {
    String separator = keyword;
    for (From from : tables) {
      sql.append(separator);
      rendering.queries().tables(from);
      separator = ", ";
    }
  }

  /** Writes {@code set column = value, ...}. */
  void assignments(String keyword, List<Assigned> set) {
    String separator = keyword;
    for (Assigned assigned : set) {
      ClauseRules.requireOfRows("set", assigned.value(), rendering.scopes());
      sql.append(separator).name(assigned.column()).append(" = ");
      rendering.expressions().write(assigned.value());
      separator = ", ";
    }
  }

  private void insert(Frame frame, Occurrence table, Insert insert) {
    sql.append("insert into ");
    rendering.joins().table(sql, table);
    names(" ", insert.columns());
    if (insert.rows() instanceof ArrayRows rows) {
      arrays(rows);
    } else if (insert.rows() instanceof OneRow row) {
      values(row);
    } else if (insert.rows() instanceof QueryRows rows) {
      query(frame, rows);
    }
    if (insert.conflict() != null) {
      conflict(frame, insert.conflict());
    }
    frame.addVersion(RowVersion.OLD, true);
    frame.addVersion(RowVersion.NEW, false);
  }

  /** The table that is inserted into is not in scope of the query that gives the rows. */
  private void query(Frame frame, QueryRows rows) {
    sql.append(" ");
    rendering.scopes().pop();
    rendering.queries().root(rows.query());
    rendering.scopes().push(frame);
  }

  /** Writes {@code (name, ...)}, or nothing without names. */
  void names(String before, List<String> names) {
    String separator = before + "(";
    for (String name : names) {
      sql.append(separator).name(name);
      separator = ", ";
    }
    sql.append(names.isEmpty() ? "" : ")");
  }

  private void values(OneRow row) {
    if (row.values().isEmpty()) {
      sql.append(" default values");
    } else {
      rendering.expressions().list(" values (", row.values());
      sql.append(")");
    }
  }

  /**
   * Writes a {@code select} from one array for each column; a column that not all rows give has a
   * second array that says which do.
   */
  private void arrays(ArrayRows rows) {
    if (rows.columns().isEmpty()) {
      sql.append(" select from generate_series(1, ");
      rendering.expressions().write(rows.count());
      sql.append(")");
      return;
    }
    List<String> flags = flags(rows.columns());
    boolean asTheyAre = flags.isEmpty() && rows.columns().stream().noneMatch(ArrayColumn::isCast);
    if (asTheyAre) {
      sql.append(" select *");
    } else {
      chosen(rows.columns(), flags);
    }
    unnest(rows.columns());
    if (!asTheyAre) {
      names(
          " as \"rows\" ",
          Stream.concat(rows.columns().stream().map(ArrayColumn::name), flags.stream()).toList());
    }
  }

  private void unnest(List<ArrayColumn> columns) {
    String separator = " from unnest(";
    for (ArrayColumn column : columns) {
      sql.append(separator);
      rendering.expressions().write(new Cast(column.array(), column.elementType() + "[]"));
      separator = ", ";
    }
    for (ArrayColumn column : columns) {
      if (column.given() != null) {
        sql.append(separator);
        rendering.expressions().write(column.given());
        sql.append("::boolean[]");
      }
    }
    sql.append(")");
  }

  /** Returns a name for each array that says which rows give a column, which is no column's. */
  private static List<String> flags(List<ArrayColumn> columns) {
    Set<String> names = columns.stream().map(ArrayColumn::name).collect(Collectors.toSet());
    List<String> flags = new ArrayList<>();
    for (ArrayColumn column : columns) {
      if (column.given() != null) {
        String flag = "given_" + (flags.size() + 1);
        while (names.contains(flag)) {
          flag = "_" + flag;
        }
        flags.add(flag);
      }
    }
    return flags;
  }

  private void chosen(List<ArrayColumn> columns, List<String> flags) {
    Iterator<String> flag = flags.iterator();
    String separator = " select ";
    for (ArrayColumn column : columns) {
      sql.append(separator);
      if (column.otherwise() == null) {
        element(column);
      } else {
        sql.append("case when ").name(flag.next()).append(" then ");
        element(column);
        sql.append(" else ");
        rendering.expressions().write(column.otherwise());
        sql.append(" end");
      }
      separator = ", ";
    }
  }

  private void element(ArrayColumn column) {
    sql.name(column.name());
    if (column.isCast()) {
      sql.append("::").append(column.type());
    }
  }

  private void conflict(Frame frame, Conflict conflict) {
    sql.append(" on conflict");
    ConflictTarget target = conflict.target();
    if (target instanceof KeyConflict key) {
      rendering.expressions().asOfAnIndex(() -> index(key));
    } else if (target instanceof ConstraintConflict constraint) {
      sql.append(" on constraint ").name(constraint.name());
    }
    if (conflict.set().isEmpty()) {
      sql.append(" do nothing");
    } else {
      frame.addVersion(RowVersion.EXCLUDED, false);
      rendering
          .expressions()
          .qualifying(
              () -> {
                assignments(" do update set ", conflict.set());
                rendering.expressions().conditions(" where ", conflict.where());
              });
      frame.removeVersions();
    }
  }

  /** An expression that is no function's call stands between parentheses of its own. */
  private void index(KeyConflict key) {
    String separator = " (";
    for (Expression element : key.elements()) {
      boolean bare = element instanceof ColumnReference || element instanceof FunctionCall;
      sql.append(separator).append(bare ? "" : "(");
      rendering.expressions().write(element);
      sql.append(bare ? "" : ")");
      separator = ", ";
    }
    sql.append(")");
    rendering.expressions().conditions(" where ", key.where());
  }

  private void returning(@Nullable Projection projection) {
    if (projection != null) {
      sql.append(" returning ");
      rendering.projections().write(projection);
    }
  }
}
