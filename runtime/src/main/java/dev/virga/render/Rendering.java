package dev.virga.render;

import java.util.Set;

/**
 * One pass over one tree: the text so far, the names that are visible, and the writers of the
 * tree's parts.
 */
final class Rendering {
  private final SqlText sql = new SqlText();
  private final Scopes scopes = new Scopes();
  private final ExpressionWriter expressions;
  private final ProjectionWriter projections;
  private final PathWriter paths;
  private final RelatedRowsWriter relatedRows;
  private final QueryWriter queries;
  private final CommonTables commonTables;
  private final JoinText joins;

  /**
   * Begins the pass.
   *
   * @param qualified whether columns are written with their table's name
   * @param met the names of the tables in the statement, as far as they are known
   * @param values how values are written
   */
  Rendering(boolean qualified, Set<String> met, ValueForm values) {
    this(qualified, new CommonTables(qualified, met, values));
  }

  /** Begins the pass over a part of a statement, which has common tables already. */
  Rendering(boolean qualified, CommonTables commonTables) {
    this.commonTables = commonTables;
    this.joins = new JoinText(commonTables);
    this.expressions = new ExpressionWriter(this, qualified, commonTables.values());
    this.projections = new ProjectionWriter(this);
    this.paths = new PathWriter(this);
    this.relatedRows = new RelatedRowsWriter(this);
    this.queries = new QueryWriter(this);
  }

  CommonTables commonTables() {
    return commonTables;
  }

  JoinText joins() {
    return joins;
  }

  SqlText sql() {
    return sql;
  }

  Scopes scopes() {
    return scopes;
  }

  ExpressionWriter expressions() {
    return expressions;
  }

  ProjectionWriter projections() {
    return projections;
  }

  PathWriter paths() {
    return paths;
  }

  RelatedRowsWriter relatedRows() {
    return relatedRows;
  }

  QueryWriter queries() {
    return queries;
  }
}
