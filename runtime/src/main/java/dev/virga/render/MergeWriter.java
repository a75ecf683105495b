package dev.virga.render;

import dev.virga.sql.ast.Merge;
import dev.virga.sql.ast.Merge.DeleteRow;
import dev.virga.sql.ast.Merge.InsertRow;
import dev.virga.sql.ast.Merge.Match;
import dev.virga.sql.ast.Merge.UpdateRow;
import dev.virga.sql.ast.Merge.When;
import dev.virga.sql.ast.RowVersion;
import java.util.Set;

/** Writes {@code merge}. */
final class MergeWriter {
  private final Rendering rendering;
  private final SqlText sql;
  private final WriteStatementWriter statements;

  MergeWriter(Rendering rendering, WriteStatementWriter statements) {
    this.rendering = rendering;
    this.sql = rendering.sql();
    this.statements = statements;
  }

  void write(Frame frame, Occurrence table, Merge merge) {
    Scopes scopes = rendering.scopes();
    boolean sourceMayBeAbsent = merge.isAbout(Match.NOT_MATCHED_BY_SOURCE);
    scopes.addNamed(
        frame, merge.source().source(), sourceMayBeAbsent ? Set.of(scopes.outerJoin()) : Set.of());
    sql.append("merge into ");
    rendering.joins().table(sql, table);
    sql.append(" using ");
    rendering.queries().item(merge.source());
    rendering.expressions().conditions(" on ", merge.on());
    merge.clauses().forEach(this::when);
    frame.addVersion(RowVersion.OLD, merge.does(InsertRow.class));
    frame.addVersion(RowVersion.NEW, merge.does(DeleteRow.class));
  }

  private void when(When clause) {
    sql.append(" when ").append(clause.match().sql());
    rendering.expressions().conditions(" and ", clause.and());
    sql.append(" then ");
    if (clause.action() instanceof UpdateRow update) {
      statements.assignments("update set ", update.set());
    } else if (clause.action() instanceof InsertRow insert) {
      insert(insert);
    } else {
      sql.append(clause.action() instanceof DeleteRow ? "delete" : "do nothing");
    }
  }

  private void insert(InsertRow insert) {
    sql.append("insert");
    if (insert.columns().isEmpty()) {
      sql.append(" default values");
    } else {
      statements.names(" ", insert.columns());
      rendering.expressions().list(" values (", insert.values());
      sql.append(")");
    }
  }
}
