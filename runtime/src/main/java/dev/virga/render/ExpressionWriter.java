package dev.virga.render;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Binder;
import dev.virga.codec.Carried;
import dev.virga.sql.ast.Connective;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.ColumnReference;
import dev.virga.sql.ast.Precedence;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.SortKey;
import java.util.List;
import java.util.Optional;

/**
 * Writes expressions, with parentheses where an operand binds less strongly than its operator asks.
 */
final class ExpressionWriter implements Expression.Visitor {
  private final Rendering rendering;
  private final SqlText sql;
  private final WindowWriter windows;
  private final TemplateWriter templates;
  private final ValueForm values;
  private boolean qualified;
  private boolean constant;
  private Presence presence = Presence.NOT_ASKED;
  private Precedence required = Precedence.OR;

  ExpressionWriter(Rendering rendering, boolean qualified, ValueForm values) {
    this.rendering = rendering;
    this.values = values;
    this.sql = rendering.sql();
    this.windows = new WindowWriter(this, sql);
    this.templates = new TemplateWriter(this, sql);
    this.qualified = qualified;
  }

  WindowWriter windows() {
    return windows;
  }

  /** Writes an expression where any may stand. */
  void write(Expression expression) {
    operand(expression, Precedence.OR);
  }

  /**
   * Writes an expression that is selected as it is: what is asked of the tables of its columns says
   * whether they may be absent. What is kept is not read, and needs no carrier.
   */
  void writeSelected(Projection.Item item, Presence asked) {
    Optional<String> carrier =
        values == ValueForm.LITERALS
            ? Optional.empty()
            : item.codec().carried().map(Carried::carrier);
    Precedence precedence = carrier.isPresent() ? Precedence.CAST : Precedence.OR;
    asking(asked, () -> operand(item.expression(), precedence));
    carrier.ifPresent(this::cast);
  }

  private void asking(Presence asked, Runnable part) {
    Presence before = presence;
    presence = asked;
    part.run();
    presence = before;
  }

  /** Runs a part of the pass in which columns are written with their table's name in any case. */
  void qualifying(Runnable part) {
    boolean before = qualified;
    qualified = true;
    part.run();
    qualified = before;
  }

  /**
   * Runs a part of the pass that says what an index is, as it was said when the index was made:
   * columns are written by their name alone, and values as text.
   */
  void asOfAnIndex(Runnable part) {
    boolean qualifiedBefore = qualified;
    qualified = false;
    constant = true;
    part.run();
    qualified = qualifiedBefore;
    constant = false;
  }

  /**
   * Runs a part of the pass in which a null has a meaning of its own, so that tables may be absent.
   */
  void absorbing(Runnable part) {
    asking(Presence.NOT_ASKED, part);
  }

  /**
   * Writes {@code keyword a and b ...}, or nothing when there is no condition to speak of: returns
   * whether it did.
   */
  boolean conditions(String keyword, List<Expression> conditions) {
    return conditions(keyword, conditions, Precedence.OR);
  }

  /**
   * Writes {@code on a and b ...}; without a condition to speak of, every pair of rows is joined.
   */
  void joinConditions(List<Expression> conditions) {
    if (Terms.of(new Expression.Junction(Connective.AND, conditions)).isEmpty()) {
      sql.append(" on true");
    } else {
      conditions(" on ", conditions);
    }
  }

  /**
   * Writes {@code and a and b ...} behind another condition, or nothing when there is no condition
   * to speak of.
   */
  void furtherConditions(List<Expression> conditions) {
    conditions(" and ", conditions, Precedence.AND);
  }

  private boolean conditions(String keyword, List<Expression> conditions, Precedence atLeast) {
    if (Terms.of(new Expression.Junction(Connective.AND, conditions)).isEmpty()) {
      return false;
    }
    Expression.Junction all = new Expression.Junction(Connective.AND, conditions);
    ClauseRules.requireOfRows(keyword.strip().replace(" (where", ""), all, rendering.scopes());
    sql.append(keyword);
    absorbing(() -> operand(all, atLeast));
    return true;
  }

  /** Writes {@code keyword a, b ...}, or nothing without keys. */
  void sortKeys(String keyword, List<SortKey> keys) {
    String separator = keyword;
    for (SortKey key : keys) {
      sql.append(separator);
      absorbing(() -> write(key.expression()));
      sql.append(key.descending() ? " desc" : "").append(key.nulls().sql());
      separator = ", ";
    }
  }

  /** Writes {@code keyword a, b ...}, or nothing without expressions. */
  void list(String keyword, List<Expression> expressions) {
    String separator = keyword;
    for (Expression expression : expressions) {
      sql.append(separator);
      write(expression);
      separator = ", ";
    }
  }

  /** Writes an expression that binds as strongly as is asked, or stands between parentheses. */
  void operand(Expression expression, Precedence atLeast) {
    Precedence before = required;
    required = atLeast;
    expression.accept(this);
    required = before;
  }

  /**
   * Writes a part that binds as strongly as it says, between parentheses where that is too weak.
   */
  private void binding(Precedence precedence, Runnable part) {
    if (precedence.compareTo(required) >= 0) {
      part.run();
    } else {
      sql.append("(");
      part.run();
      sql.append(")");
    }
  }

  @Override
  public void column(Expression.ColumnReference column) {
    Occurrence occurrence = rendering.scopes().resolve(column);
    presence.check(column, occurrence);
    if (qualified) {
      sql.name(occurrence.name()).append(".");
    }
    sql.name(occurrence.column(column.column()));
  }

  @Override
  public void presence(Expression.Presence row) {
    ColumnReference columns = new ColumnReference(row.source(), "*", true);
    Occurrence occurrence = rendering.scopes().resolve(columns);
    presence.check(columns, occurrence);
    binding(Precedence.IS, () -> sql.name(occurrence.name()).append(".* is distinct from null"));
  }

  @Override
  public void parameter(Expression.Parameter parameter) {
    if (constant) {
      sql.append(Literal.ofIndex(parameter));
    } else if (values == ValueForm.LITERALS) {
      sql.append(Literal.typed(parameter, required != Precedence.OR));
    } else {
      sql.parameter(parameter.binder(), parameter.value());
      cast(parameter.binder());
    }
  }

  /** Only beside an operator has PostgreSQL to guess what a parameter is. */
  private void cast(Binder<?> binder) {
    binder.carried().ifPresent(carried -> cast(carried.carrier()).cast(carried.type()));
    if (required != Precedence.OR) {
      binder.operandType().ifPresent(this::cast);
    }
  }

  private ExpressionWriter cast(String type) {
    sql.append("::").append(type);
    return this;
  }

  /** A parameter that is cast to what it travels as, or to another type, is that as it comes. */
  private void castParameter(Expression.Parameter parameter, String type) {
    if (values == ValueForm.LITERALS) {
      sql.append(Literal.untyped(parameter));
      cast(type);
      return;
    }
    sql.parameter(parameter.binder(), parameter.value());
    parameter
        .binder()
        .carried()
        .filter(carried -> carried.type().equals(type))
        .map(Carried::carrier)
        .ifPresent(this::cast);
    cast(type);
  }

  @Override
  public void placeholder(Expression.Placeholder placeholder) {
    if (constant) {
      throw new InvalidQueryException(
          "the condition of an index takes no parameter of a prepared query: PostgreSQL compares its text with that of the index");
    }
    if (values == ValueForm.LITERALS) {
      throw new InvalidQueryException(
          "the query of a view takes no parameter of a prepared query: it is kept as it is");
    }
    sql.placeholder(placeholder);
    cast(placeholder.binder());
  }

  @Override
  public void verbatim(Expression.Verbatim verbatim) {
    sql.append(verbatim.sql());
  }

  @Override
  public void ofColumns(Expression.OfColumns expression) {
    if (qualified) {
      String table = rendering.scopes().ofFrom(expression.table()).name();
      sql.append("(select ").append(expression.sql());
      sql.append(" from (select ").name(table).append(".*) as ").name(table).append(")");
    } else {
      sql.append(expression.sql());
    }
  }

  @Override
  public void defaultValue(Expression.DefaultValue value) {
    sql.append("default");
  }

  @Override
  public void versionColumn(Expression.VersionColumn column) {
    boolean mayBeAbsent = rendering.scopes().mayBeAbsent(column);
    if (presence == Presence.CERTAIN && mayBeAbsent) {
      throw new InvalidQueryException(
          column.version().sql()
              + " of \""
              + column.table().label()
              + "\".\""
              + column.column()
              + "\" is selected as if that row were always there, but not each change has one: select optional(...) of it");
    }
    sql.append(column.version().sql()).append(".").name(column.column());
  }

  @Override
  public void binary(Expression.Binary binary) {
    Precedence precedence = binary.operator().precedence();
    boolean chains = precedence.compareTo(Precedence.MATCH) > 0;
    binding(
        precedence,
        () -> {
          operand(binary.left(), chains ? precedence : precedence.tighter());
          sql.append(" ").append(binary.operator().sql()).append(" ");
          operand(binary.right(), precedence.tighter());
        });
  }

  @Override
  public void junction(Expression.Junction junction) {
    Connective connective = junction.connective();
    List<Expression> terms = Terms.of(junction);
    if (terms.isEmpty()) {
      sql.append(connective.neutral());
    } else if (terms.size() == 1) {
      terms.get(0).accept(this);
    } else {
      binding(connective.precedence(), () -> junction(connective, terms));
    }
  }

  private void junction(Connective connective, List<Expression> terms) {
    for (int i = 0; i < terms.size(); i++) {
      if (i > 0) {
        sql.append(" ").append(connective.sql()).append(" ");
      }
      operand(terms.get(i), connective.precedence());
    }
  }

  @Override
  public void not(Expression.Not not) {
    binding(
        Precedence.NOT,
        () -> {
          sql.append("not ");
          operand(not.operand(), Precedence.PRIMARY);
        });
  }

  @Override
  public void isNull(Expression.IsNull isNull) {
    binding(
        Precedence.IS,
        () -> {
          absorbing(() -> operand(isNull.operand(), Precedence.OTHER));
          sql.append(isNull.negated() ? " is not null" : " is null");
        });
  }

  @Override
  public void between(Expression.Between between) {
    binding(
        Precedence.MATCH,
        () -> {
          operand(between.operand(), Precedence.OTHER);
          sql.append(" ").append(between.operator().sql()).append(" ");
          operand(between.low(), Precedence.OTHER);
          sql.append(" and ");
          operand(between.high(), Precedence.OTHER);
        });
  }

  @Override
  public void inArray(Expression.InArray in) {
    binding(
        Precedence.COMPARISON,
        () -> {
          operand(in.operand(), Precedence.MATCH);
          sql.append(in.negated() ? " <> all(" : " = any(");
          array(in.array());
          sql.append(")");
        });
  }

  @Override
  public void inList(Expression.InList in) {
    binding(
        Precedence.MATCH,
        () -> {
          operand(in.operand(), Precedence.OTHER);
          list(in.negated() ? " not in (" : " in (", in.values());
          sql.append(")");
        });
  }

  @Override
  public void inQuery(Expression.InQuery in) {
    binding(
        Precedence.MATCH,
        () -> {
          operand(in.operand(), Precedence.OTHER);
          sql.append(in.negated() ? " not in (" : " in (");
          rendering.queries().nested(in.query());
          sql.append(")");
        });
  }

  @Override
  public void exists(Expression.Exists exists) {
    binding(
        exists.negated() ? Precedence.NOT : Precedence.PRIMARY,
        () -> {
          sql.append(exists.negated() ? "not exists (" : "exists (");
          rendering.queries().nested(exists.query());
          sql.append(")");
        });
  }

  @Override
  public void scalarQuery(Expression.ScalarQuery scalar) {
    sql.append("(");
    rendering.queries().nested(scalar.query());
    sql.append(")");
  }

  @Override
  public void function(Expression.FunctionCall call) {
    sql.does(FunctionEffects.of(call.name()));
    sql.append(call.name()).append("(");
    if (call.absorbsNull()) {
      absorbing(() -> list("", call.arguments()));
    } else {
      list("", call.arguments());
    }
    sql.append(")");
  }

  @Override
  public void aggregate(Expression.AggregateCall call) {
    ClauseRules.requireNotNested(call);
    writeAggregate(call);
  }

  private void writeAggregate(Expression.AggregateCall call) {
    rendering.scopes().aggregate();
    sql.append(call.name()).append("(").append(call.distinct() ? "distinct " : "");
    if (call.arguments().isEmpty() && call.withinGroup().isEmpty()) {
      sql.append("*");
    } else {
      absorbing(() -> list("", call.arguments()));
    }
    sortKeys(" order by ", call.orderBy());
    sql.append(")");
    if (!call.withinGroup().isEmpty()) {
      sortKeys(" within group (order by ", call.withinGroup());
      sql.append(")");
    }
    if (call.filter() != null && conditions(" filter (where ", List.of(call.filter()))) {
      sql.append(")");
    }
  }

  @Override
  public void window(Expression.WindowCall call) {
    rendering.scopes().aggregate();
    if (call.function() instanceof Expression.AggregateCall aggregate) {
      writeAggregate(aggregate);
    } else {
      call.function().accept(this);
    }
    sql.append(" over ");
    windows.write(call.window());
  }

  @Override
  public void caseOf(Expression.Case caseOf) {
    sql.append("case");
    if (caseOf.operand() != null) {
      sql.append(" ");
      write(caseOf.operand());
    }
    for (Expression.When branch : caseOf.branches()) {
      sql.append(" when ");
      absorbing(() -> write(branch.test()));
      sql.append(" then ");
      write(branch.value());
    }
    if (caseOf.otherwise() != null) {
      sql.append(" else ");
      write(caseOf.otherwise());
    }
    sql.append(" end");
  }

  /** Two operators one behind the other would be read as one, so a second one is enclosed. */
  @Override
  public void prefixed(Expression.Prefixed prefixed) {
    binding(
        prefixed.operator().precedence(),
        () -> {
          sql.append(prefixed.operator().sql());
          operand(prefixed.operand(), Precedence.CAST);
        });
  }

  @Override
  public void fieldSelection(Expression.FieldSelection selection) {
    sql.append("(");
    write(selection.operand());
    sql.append(").").name(selection.field());
  }

  @Override
  public void collated(Expression.Collated collated) {
    binding(
        Precedence.COLLATE,
        () -> {
          operand(collated.operand(), Precedence.COLLATE);
          sql.append(" collate ").name(collated.collation());
        });
  }

  @Override
  public void rowValue(Expression.RowValue row) {
    list(row.fields().size() == 1 ? "row(" : "(", row.fields());
    sql.append(")");
  }

  @Override
  public void quantifiedArray(Expression.QuantifiedArray quantified) {
    sql.append(quantified.quantifier().sql()).append("(");
    array(quantified.array());
    sql.append(")");
  }

  /** A parameter between these parentheses is beside the operator before them. */
  private void array(Expression array) {
    boolean given =
        array instanceof Expression.Parameter || array instanceof Expression.Placeholder;
    operand(array, given ? Precedence.PRIMARY : Precedence.OR);
  }

  @Override
  public void quantifiedQuery(Expression.QuantifiedQuery quantified) {
    sql.append(quantified.quantifier().sql()).append(" (");
    rendering.queries().nested(quantified.query());
    sql.append(")");
  }

  @Override
  public void extract(Expression.Extract extract) {
    sql.append("extract(").append(extract.field()).append(" from ");
    write(extract.operand());
    sql.append(")");
  }

  @Override
  public void template(Expression.Template template) {
    binding(template.precedence(), () -> templates.write(template));
  }

  @Override
  public void cast(Expression.Cast cast) {
    binding(
        Precedence.CAST,
        () -> {
          if (cast.operand() instanceof Expression.Parameter parameter && !constant) {
            castParameter(parameter, cast.type());
          } else {
            operand(cast.operand(), Precedence.CAST);
            cast(cast.type());
          }
        });
  }

  @Override
  public void path(Expression.Path path) {
    rendering.paths().expression(path.relation(), () -> operand(path.target(), required));
  }

  @Override
  public void relatedExists(Expression.RelatedExists exists) {
    binding(
        exists.negated() ? Precedence.NOT : Precedence.PRIMARY,
        () -> rendering.relatedRows().exists(exists.related(), exists.negated()));
  }

  @Override
  public void relatedValue(Expression.RelatedValue value) {
    rendering.relatedRows().value(value.related(), value.value());
  }
}
