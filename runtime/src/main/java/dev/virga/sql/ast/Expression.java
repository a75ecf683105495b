package dev.virga.sql.ast;

import dev.virga.codec.Binder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Something with a value in a query. */
public sealed interface Expression {
  /** Calls the visitor's method for this kind of expression. */
  void accept(Visitor visitor);

  /** Returns the expressions that it is made of, without those of subqueries. */
  default List<Expression> operands() {
    return List.of();
  }

  /** Returns whether this, or an expression that it is made of, passes a test. */
  default boolean has(Predicate<? super Expression> test) {
    if (test.test(this)) {
      return true;
    }
    for (Expression operand : operands()) {
      if (operand.has(test)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether its value takes several rows: an aggregate or a window function is in it, other
   * than those of subqueries.
   */
  default boolean isOverRows() {
    return has(part -> part instanceof AggregateCall || part instanceof WindowCall);
  }

  /**
   * A column of a table that is in scope.
   *
   * @param nullable whether it may be null in a row that is there
   */
  record ColumnReference(Source source, String column, boolean nullable) implements Expression {
    @Override
    public void accept(Visitor visitor) {
      visitor.column(this);
    }

    @Override
    public String toString() {
      return "\"" + source.label() + "\".\"" + column + "\"";
    }
  }

  /**
   * Whether a table's row is there, and not left out by an outer join: {@code "table".* is distinct
   * from null}, which looks at the row as a whole and not at its columns.
   *
   * @see <a href="https://www.postgresql.org/docs/current/functions-comparison.html">PostgreSQL:
   *     Comparison Functions and Operators</a>
   */
  record Presence(Source source) implements Expression {
    @Override
    public void accept(Visitor visitor) {
      visitor.presence(this);
    }
  }

  /** A value that is sent beside the text. */
  record Parameter(Binder<?> binder, @Nullable Object value) implements Expression {
    @Override
    public void accept(Visitor visitor) {
      visitor.parameter(this);
    }

    /** Leaves out the value, which may be a secret. */
    @Override
    public String toString() {
      return "?";
    }
  }

  /**
   * The place of a value that a prepared query gets when it runs.
   *
   * @param parameter the parameter of the query, which is itself and equals no other
   */
  record Placeholder(Object parameter, Binder<?> binder) implements Expression {
    @Override
    public void accept(Visitor visitor) {
      visitor.placeholder(this);
    }
  }

  /** SQL that a record's annotation or this library gives, never a user's input. */
  record Verbatim(String sql) implements Expression {
    @Override
    public void accept(Visitor visitor) {
      visitor.verbatim(this);
    }
  }

  /**
   * SQL over the columns of one table, as an annotation gives it. Where a column's name alone could
   * be meant of another table too, it is a subquery of the table's own row.
   */
  record OfColumns(Source table, String sql) implements Expression {
    @Override
    public void accept(Visitor visitor) {
      visitor.ofColumns(this);
    }
  }

  /** The keyword {@code default}, as a value of an insert or update. */
  record DefaultValue() implements Expression {
    @Override
    public void accept(Visitor visitor) {
      visitor.defaultValue(this);
    }
  }

  /**
   * A column of another version of the row that a statement changes: {@code old."column"}.
   *
   * @param nullable whether it may be null in a row that is there
   */
  record VersionColumn(RowVersion version, Source table, String column, boolean nullable)
      implements Expression {
    @Override
    public void accept(Visitor visitor) {
      visitor.versionColumn(this);
    }
  }

  /**
   * Two operands with an operator between. Most compare something with a parameter, which takes no
   * object of its own.
   */
  final class Binary implements Expression {
    private final BinaryOperator operator;
    private final Expression left;
    private final @Nullable Binder<?> binder;
    private final @Nullable Object right;

    /** Puts an operator between two operands. */
    public Binary(BinaryOperator operator, Expression left, Expression right) {
      this.operator = operator;
      this.left = left;
      this.binder = Inlined.binder(right);
      this.right = Inlined.content(right);
    }

    /** Returns the operator. */
    public BinaryOperator operator() {
      return operator;
    }

    /** Returns the first operand. */
    public Expression left() {
      return left;
    }

    /** Returns the second operand. */
    public Expression right() {
      return Inlined.expression(binder, right);
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.binary(this);
    }

    @Override
    public List<Expression> operands() {
      return List.of(left, right());
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Binary that
          && operator == that.operator
          && left.equals(that.left)
          && Objects.equals(binder, that.binder)
          && Objects.equals(right, that.right);
    }

    @Override
    public int hashCode() {
      return Objects.hash(operator, left, binder, right);
    }

    /** Leaves out a parameter's value, which may be a secret. */
    @Override
    public String toString() {
      return left + " " + operator + " " + right();
    }
  }

  /**
   * Any number of conditions, all or one of which must hold: without any, {@code and} is true and
   * {@code or} is false.
   */
  record Junction(Connective connective, List<Expression> terms) implements Expression {
    /** Copies the list. */
    public Junction {
      terms = List.copyOf(terms);
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.junction(this);
    }

    @Override
    public List<Expression> operands() {
      return terms;
    }
  }

  /** {@code not operand}. */
  record Not(Expression operand) implements Expression {
    @Override
    public void accept(Visitor visitor) {
      visitor.not(this);
    }

    @Override
    public List<Expression> operands() {
      return List.of(operand);
    }
  }

  /** {@code operand is [not] null}. */
  record IsNull(Expression operand, boolean negated) implements Expression {
    @Override
    public void accept(Visitor visitor) {
      visitor.isNull(this);
    }

    @Override
    public List<Expression> operands() {
      return List.of(operand);
    }
  }

  /** {@code operand between low and high}, or another operator of ranges. */
  record Between(RangeOperator operator, Expression operand, Expression low, Expression high)
      implements Expression {
    @Override
    public void accept(Visitor visitor) {
      visitor.between(this);
    }

    @Override
    public List<Expression> operands() {
      return List.of(operand, low, high);
    }
  }

  /** {@code operand = any(array)}, or {@code operand <> all(array)} when negated. */
  record InArray(Expression operand, Expression array, boolean negated) implements Expression {
    @Override
    public void accept(Visitor visitor) {
      visitor.inArray(this);
    }

    @Override
    public List<Expression> operands() {
      return List.of(operand, array);
    }
  }

  /** {@code operand [not] in (a, b)}. */
  record InList(Expression operand, List<Expression> values, boolean negated)
      implements Expression {
    /** Copies the list. */
    public InList {
      values = List.copyOf(values);
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.inList(this);
    }

    @Override
    public List<Expression> operands() {
      List<Expression> operands = new ArrayList<>(List.of(operand));
      operands.addAll(values);
      return operands;
    }
  }

  /** {@code operand [not] in (query)}. */
  record InQuery(Expression operand, QueryExpression query, boolean negated) implements Expression {
    @Override
    public void accept(Visitor visitor) {
      visitor.inQuery(this);
    }

    @Override
    public List<Expression> operands() {
      return List.of(operand);
    }
  }

  /** {@code [not] exists (query)}. */
  record Exists(QueryExpression query, boolean negated) implements Expression {
    @Override
    public void accept(Visitor visitor) {
      visitor.exists(this);
    }
  }

  /** A query of one column and at most one row, as a value. */
  record ScalarQuery(QueryExpression query) implements Expression {
    @Override
    public void accept(Visitor visitor) {
      visitor.scalarQuery(this);
    }
  }

  /**
   * A call of a function that is not an aggregate.
   *
   * @param absorbsNull whether the function may return a value although an argument is null, as
   *     {@code coalesce} does
   */
  record FunctionCall(String name, List<Expression> arguments, boolean absorbsNull)
      implements Expression {
    /** Copies the list. */
    public FunctionCall {
      arguments = List.copyOf(arguments);
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.function(this);
    }

    @Override
    public List<Expression> operands() {
      return arguments;
    }
  }

  /**
   * A call of an aggregate function; without arguments it is over whole rows: {@code count(*)}.
   *
   * @param distinct whether equal arguments count once
   * @param orderBy the order in which the rows are taken; empty for any
   * @param withinGroup the order of an ordered-set aggregate; empty for another
   * @param filter which rows are taken; null for all
   */
  record AggregateCall(
      String name,
      List<Expression> arguments,
      boolean distinct,
      List<SortKey> orderBy,
      List<SortKey> withinGroup,
      @Nullable Expression filter)
      implements Expression {
    /** Copies the lists. */
    public AggregateCall {
      arguments = List.copyOf(arguments);
      orderBy = List.copyOf(orderBy);
      withinGroup = List.copyOf(withinGroup);
    }

    /** Returns the call over all rows, in any order. */
    public static AggregateCall of(String name, List<Expression> arguments) {
      return new AggregateCall(name, arguments, false, List.of(), List.of(), null);
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.aggregate(this);
    }

    @Override
    public List<Expression> operands() {
      List<Expression> operands = new ArrayList<>(arguments);
      orderBy.forEach(key -> operands.add(key.expression()));
      withinGroup.forEach(key -> operands.add(key.expression()));
      if (filter != null) {
        operands.add(filter);
      }
      return operands;
    }
  }

  /** A call of a window function, or of an aggregate over a window. */
  record WindowCall(Expression function, Window window) implements Expression {
    @Override
    public void accept(Visitor visitor) {
      visitor.window(this);
    }

    @Override
    public List<Expression> operands() {
      List<Expression> operands = new ArrayList<>(List.of(function));
      operands.addAll(window.partitionBy());
      window.orderBy().forEach(key -> operands.add(key.expression()));
      return operands;
    }
  }

  /**
   * {@code case ... end}.
   *
   * @param operand what each branch compares with; null where each branch has a condition
   * @param otherwise the value when no branch fits; null for null
   */
  record Case(@Nullable Expression operand, List<When> branches, @Nullable Expression otherwise)
      implements Expression {
    /** Copies the list. */
    public Case {
      branches = List.copyOf(branches);
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.caseOf(this);
    }

    @Override
    public List<Expression> operands() {
      List<Expression> operands = new ArrayList<>();
      if (operand != null) {
        operands.add(operand);
      }
      branches.forEach(branch -> operands.addAll(List.of(branch.test(), branch.value())));
      if (otherwise != null) {
        operands.add(otherwise);
      }
      return operands;
    }
  }

  /** {@code when test then value}. */
  record When(Expression test, Expression value) {}

  /** An operator before its operand: {@code -operand}. */
  record Prefixed(PrefixOperator operator, Expression operand) implements Expression {
    @Override
    public void accept(Visitor visitor) {
      visitor.prefixed(this);
    }

    @Override
    public List<Expression> operands() {
      return List.of(operand);
    }
  }

  /** {@code (operand)."field"}: an attribute of a composite value. */
  record FieldSelection(Expression operand, String field) implements Expression {
    @Override
    public void accept(Visitor visitor) {
      visitor.fieldSelection(this);
    }

    @Override
    public List<Expression> operands() {
      return List.of(operand);
    }
  }

  /** {@code operand collate "collation"}. */
  record Collated(Expression operand, String collation) implements Expression {
    @Override
    public void accept(Visitor visitor) {
      visitor.collated(this);
    }

    @Override
    public List<Expression> operands() {
      return List.of(operand);
    }
  }

  /** A row value: {@code (a, b)}. */
  record RowValue(List<Expression> fields) implements Expression {
    /** Copies the list. */
    public RowValue {
      fields = List.copyOf(fields);
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.rowValue(this);
    }

    @Override
    public List<Expression> operands() {
      return fields;
    }
  }

  /** {@code any(...)} or {@code all(...)} of an array, as the right side of a comparison. */
  record QuantifiedArray(Quantifier quantifier, Expression array) implements Expression {
    @Override
    public void accept(Visitor visitor) {
      visitor.quantifiedArray(this);
    }

    @Override
    public List<Expression> operands() {
      return List.of(array);
    }
  }

  /** {@code any (select ...)} or {@code all (select ...)}, as the right side of a comparison. */
  record QuantifiedQuery(Quantifier quantifier, QueryExpression query) implements Expression {
    @Override
    public void accept(Visitor visitor) {
      visitor.quantifiedQuery(this);
    }
  }

  /** {@code extract(field from operand)}. */
  record Extract(String field, Expression operand) implements Expression {
    @Override
    public void accept(Visitor visitor) {
      visitor.extract(this);
    }

    @Override
    public List<Expression> operands() {
      return List.of(operand);
    }
  }

  /**
   * SQL text with expressions between its parts.
   *
   * @param parts the text before, between and after the expressions: one more than there are
   *     expressions
   * @param precedence how strongly the text as a whole binds
   * @param subquery whether there is a query in the text, whose tables may have columns of the same
   *     names
   */
  record Template(
      List<String> parts, List<Expression> arguments, Precedence precedence, boolean subquery)
      implements Expression {
    /** Copies the lists. */
    public Template {
      parts = List.copyOf(parts);
      arguments = List.copyOf(arguments);
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.template(this);
    }

    @Override
    public List<Expression> operands() {
      return arguments;
    }
  }

  /** {@code operand::type}. */
  record Cast(Expression operand, String type) implements Expression {
    @Override
    public void accept(Visitor visitor) {
      visitor.cast(this);
    }

    @Override
    public List<Expression> operands() {
      return List.of(operand);
    }
  }

  /**
   * An expression over the row that a to-one relation leads to; the table is joined once per path.
   */
  record Path(Relation relation, Expression target) implements Expression {
    @Override
    public void accept(Visitor visitor) {
      visitor.path(this);
    }

    @Override
    public List<Expression> operands() {
      return List.of(target);
    }
  }

  /** Whether a relation has a row for which the conditions hold. */
  record RelatedExists(Related related, boolean negated) implements Expression {
    @Override
    public void accept(Visitor visitor) {
      visitor.relatedExists(this);
    }
  }

  /**
   * One value of the rows that a relation leads to: an aggregate of them all, or an expression of
   * the only one that a limit leaves.
   */
  record RelatedValue(Related related, Expression value) implements Expression {
    @Override
    public void accept(Visitor visitor) {
      visitor.relatedValue(this);
    }
  }

  /** One method for each kind of expression. */
  interface Visitor {
    /** Visits a column. */
    void column(ColumnReference expression);

    /** Visits the presence of a row. */
    void presence(Presence expression);

    /** Visits a parameter. */
    void parameter(Parameter expression);

    /** Visits a placeholder. */
    void placeholder(Placeholder expression);

    /** Visits given SQL. */
    void verbatim(Verbatim expression);

    /** Visits given SQL over a table's columns. */
    void ofColumns(OfColumns expression);

    /** Visits {@code default}. */
    void defaultValue(DefaultValue expression);

    /** Visits a column of a version of a row. */
    void versionColumn(VersionColumn expression);

    /** Visits a binary operator. */
    void binary(Binary expression);

    /** Visits {@code and} or {@code or}. */
    void junction(Junction expression);

    /** Visits {@code not}. */
    void not(Not expression);

    /** Visits {@code is null}. */
    void isNull(IsNull expression);

    /** Visits {@code between}. */
    void between(Between expression);

    /** Visits {@code = any}. */
    void inArray(InArray expression);

    /** Visits {@code in (a, b)}. */
    void inList(InList expression);

    /** Visits {@code in (query)}. */
    void inQuery(InQuery expression);

    /** Visits {@code exists (query)}. */
    void exists(Exists expression);

    /** Visits a query as a value. */
    void scalarQuery(ScalarQuery expression);

    /** Visits a function call. */
    void function(FunctionCall expression);

    /** Visits an aggregate. */
    void aggregate(AggregateCall expression);

    /** Visits a call over a window. */
    void window(WindowCall expression);

    /** Visits {@code case}. */
    void caseOf(Case expression);

    /** Visits an operator before its operand. */
    void prefixed(Prefixed expression);

    /** Visits an attribute of a composite value. */
    void fieldSelection(FieldSelection expression);

    /** Visits a text in a collation. */
    void collated(Collated expression);

    /** Visits a row value. */
    void rowValue(RowValue expression);

    /** Visits {@code any} or {@code all} of an array. */
    void quantifiedArray(QuantifiedArray expression);

    /** Visits {@code any} or {@code all} of a query. */
    void quantifiedQuery(QuantifiedQuery expression);

    /** Visits {@code extract}. */
    void extract(Extract expression);

    /** Visits given text with expressions in it. */
    void template(Template expression);

    /** Visits a cast. */
    void cast(Cast expression);

    /** Visits a path along relations. */
    void path(Path expression);

    /** Visits the existence of related rows. */
    void relatedExists(RelatedExists expression);

    /** Visits a value of related rows. */
    void relatedValue(RelatedValue expression);
  }
}
