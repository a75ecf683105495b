package dev.virga.render;

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

  /**
   * Begins the pass.
   *
   * @param qualified whether columns are written with their table's name
   */
  Rendering(boolean qualified) {
    this(qualified, new CommonTables(qualified));
  }

  /** Begins the pass over a part of a statement, which has common tables already. */
  Rendering(boolean qualified, CommonTables commonTables) {
    this.commonTables = commonTables;
    this.expressions = new ExpressionWriter(this, qualified);
    this.projections = new ProjectionWriter(this);
    this.paths = new PathWriter(this);
    this.relatedRows = new RelatedRowsWriter(this);
    this.queries = new QueryWriter(this);
  }

  CommonTables commonTables() {
    return commonTables;
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
