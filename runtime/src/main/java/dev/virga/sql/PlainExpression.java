package dev.virga.sql;

import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.QueryExpression;
import dev.virga.sql.ast.QueryExpression.SelectQuery;
import dev.virga.sql.ast.Related;
import dev.virga.sql.ast.SortKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds expressions to what the text of a statement is known from: what each is, and how much
 * belongs to it, so that no two that are rendered differently add the same parts.
 *
 * <p>Not plain are window functions, texts that a user gives and the parameters of a prepared
 * query, which is rendered once anyway.
 */
final class PlainExpression implements Expression.Visitor {
  private final PlainText text;
  private boolean plain = true;

  private PlainExpression(PlainText text) {
    this.text = text;
  }

  /** Adds an expression; returns false where it is not plain. */
  static boolean add(Expression expression, PlainText text) {
    PlainExpression added = new PlainExpression(text);
    expression.accept(added);
    return added.plain;
  }

  /** Adds expressions and how many they are; returns false where one is not plain. */
  static boolean addAll(List<Expression> expressions, PlainText text) {
    PlainExpression added = new PlainExpression(text);
    added.all(expressions);
    return added.plain;
  }

  /** Adds keys of an order and how many they are; returns false where one is not plain. */
  static boolean addOrder(List<SortKey> keys, PlainText text) {
    PlainExpression added = new PlainExpression(text);
    added.order(keys);
    return added.plain;
  }

  private void one(Expression expression) {
    if (plain) {
      expression.accept(this);
    }
  }

  private void orNone(@Nullable Expression expression) {
    text.part(expression != null);
    if (expression != null) {
      one(expression);
    }
  }

  private void all(List<Expression> expressions) {
    plain &= PlainText.areFew(expressions);
    text.part(expressions.size());
    for (int i = 0; plain && i < expressions.size(); i++) {
      one(expressions.get(i));
    }
  }

  private void order(List<SortKey> keys) {
    text.part(keys.size());
    for (int i = 0; plain && i < keys.size(); i++) {
      SortKey key = keys.get(i);
      one(key.expression());
      text.part(key.descending()).part(key.nulls());
    }
  }

  private void query(QueryExpression query) {
    plain &= query instanceof SelectQuery select && PlainSelect.add(select, text);
  }

  private void related(Related related) {
    plain &= PlainShape.addRows(related, text);
  }

  private void notPlain() {
    plain = false;
  }

  @Override
  public void column(Expression.ColumnReference column) {
    text.part(column);
  }

  @Override
  public void presence(Expression.Presence row) {
    text.part(row);
  }

  @Override
  public void parameter(Expression.Parameter parameter) {
    text.parameter(parameter);
  }

  @Override
  public void placeholder(Expression.Placeholder placeholder) {
    notPlain();
  }

  @Override
  public void verbatim(Expression.Verbatim verbatim) {
    text.part(verbatim);
  }

  @Override
  public void ofColumns(Expression.OfColumns expression) {
    text.part(expression);
  }

  @Override
  public void defaultValue(Expression.DefaultValue value) {
    text.part(value);
  }

  @Override
  public void versionColumn(Expression.VersionColumn column) {
    text.part(column);
  }

  @Override
  public void binary(Expression.Binary binary) {
    text.part(binary.operator());
    one(binary.left());
    one(binary.right());
  }

  @Override
  public void junction(Expression.Junction junction) {
    text.part(junction.connective());
    all(junction.terms());
  }

  @Override
  public void not(Expression.Not not) {
    text.part(Expression.Not.class);
    one(not.operand());
  }

  @Override
  public void isNull(Expression.IsNull test) {
    text.part(Expression.IsNull.class).part(test.negated());
    one(test.operand());
  }

  @Override
  public void between(Expression.Between between) {
    text.part(between.operator());
    one(between.operand());
    one(between.low());
    one(between.high());
  }

  @Override
  public void inArray(Expression.InArray in) {
    text.part(Expression.InArray.class).part(in.negated());
    one(in.operand());
    one(in.array());
  }

  @Override
  public void inList(Expression.InList in) {
    text.part(Expression.InList.class).part(in.negated());
    one(in.operand());
    all(in.values());
  }

  @Override
  public void inQuery(Expression.InQuery in) {
    text.part(Expression.InQuery.class).part(in.negated());
    one(in.operand());
    query(in.query());
  }

  @Override
  public void exists(Expression.Exists exists) {
    text.part(Expression.Exists.class).part(exists.negated());
    query(exists.query());
  }

  @Override
  public void scalarQuery(Expression.ScalarQuery scalar) {
    text.part(Expression.ScalarQuery.class);
    query(scalar.query());
  }

  @Override
  public void function(Expression.FunctionCall call) {
    text.part(Expression.FunctionCall.class).part(call.name()).part(call.absorbsNull());
    all(call.arguments());
  }

  @Override
  public void aggregate(Expression.AggregateCall call) {
    text.part(Expression.AggregateCall.class).part(call.name()).part(call.distinct());
    all(call.arguments());
    order(call.orderBy());
    order(call.withinGroup());
    orNone(call.filter());
  }

  @Override
  public void window(Expression.WindowCall call) {
    notPlain();
  }

  @Override
  public void caseOf(Expression.Case caseOf) {
    text.part(Expression.Case.class);
    orNone(caseOf.operand());
    text.part(caseOf.branches().size());
    for (Expression.When branch : caseOf.branches()) {
      one(branch.test());
      one(branch.value());
    }
    orNone(caseOf.otherwise());
  }

  @Override
  public void prefixed(Expression.Prefixed prefixed) {
    text.part(prefixed.operator());
    one(prefixed.operand());
  }

  @Override
  public void fieldSelection(Expression.FieldSelection selection) {
    text.part(Expression.FieldSelection.class).part(selection.field());
    one(selection.operand());
  }

  @Override
  public void collated(Expression.Collated collated) {
    text.part(Expression.Collated.class).part(collated.collation());
    one(collated.operand());
  }

  @Override
  public void rowValue(Expression.RowValue row) {
    text.part(Expression.RowValue.class);
    all(row.fields());
  }

  @Override
  public void quantifiedArray(Expression.QuantifiedArray quantified) {
    text.part(Expression.QuantifiedArray.class).part(quantified.quantifier());
    one(quantified.array());
  }

  @Override
  public void quantifiedQuery(Expression.QuantifiedQuery quantified) {
    text.part(Expression.QuantifiedQuery.class).part(quantified.quantifier());
    query(quantified.query());
  }

  @Override
  public void extract(Expression.Extract extract) {
    text.part(Expression.Extract.class).part(extract.field());
    one(extract.operand());
  }

  @Override
  public void template(Expression.Template template) {
    notPlain();
  }

  @Override
  public void cast(Expression.Cast cast) {
    text.part(Expression.Cast.class).part(cast.type());
    one(cast.operand());
  }

  @Override
  public void path(Expression.Path path) {
    text.part(Expression.Path.class).part(path.relation());
    one(path.target());
  }

  @Override
  public void relatedExists(Expression.RelatedExists exists) {
    text.part(Expression.RelatedExists.class).part(exists.negated());
    related(exists.related());
  }

  @Override
  public void relatedValue(Expression.RelatedValue value) {
    text.part(Expression.RelatedValue.class);
    one(value.value());
    related(value.related());
  }
}
