package dev.virga.sql.ast;

import dev.virga.codec.Binder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something with a value in a query. */
public sealed interface Expression {
  /** Calls the visitor's method for this kind of expression. */
  void accept(Visitor visitor);

  /** A column of a table that is in scope. */
  record ColumnReference(Source source, String column) implements Expression {
    @Override
    public void accept(Visitor visitor) {
      visitor.column(this);
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

  /** The place of a value that a prepared query gets when it runs; {@code index} counts from 0. */
  record Placeholder(int index, Binder<?> binder) implements Expression {
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

  /** The keyword {@code default}, as a value of an insert or update. */
  record DefaultValue() implements Expression {
    @Override
    public void accept(Visitor visitor) {
      visitor.defaultValue(this);
    }
  }

  /** The row that an upsert could not insert: {@code excluded."column"}. */
  record Excluded(String column) implements Expression {
    @Override
    public void accept(Visitor visitor) {
      visitor.excluded(this);
    }
  }

  /** Two operands with an operator between. */
  record Binary(BinaryOperator operator, Expression left, Expression right) implements Expression {
    @Override
    public void accept(Visitor visitor) {
      visitor.binary(this);
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
  }

  /** {@code not operand}. */
  record Not(Expression operand) implements Expression {
    @Override
    public void accept(Visitor visitor) {
      visitor.not(this);
    }
  }

  /** {@code operand is [not] null}. */
  record IsNull(Expression operand, boolean negated) implements Expression {
    @Override
    public void accept(Visitor visitor) {
      visitor.isNull(this);
    }
  }

  /** {@code operand [not] between low and high}. */
  record Between(Expression operand, Expression low, Expression high, boolean negated)
      implements Expression {
    @Override
    public void accept(Visitor visitor) {
      visitor.between(this);
    }
  }

  /** {@code operand = any(array)}, or {@code operand <> all(array)} when negated. */
  record InArray(Expression operand, Expression array, boolean negated) implements Expression {
    @Override
    public void accept(Visitor visitor) {
      visitor.inArray(this);
    }
  }

  /** {@code operand [not] in (query)}. */
  record InQuery(Expression operand, QueryExpression query, boolean negated) implements Expression {
    @Override
    public void accept(Visitor visitor) {
      visitor.inQuery(this);
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
  }

  /** A call of an aggregate function; without arguments it is over whole rows: {@code count(*)}. */
  record AggregateCall(String name, List<Expression> arguments, boolean distinct)
      implements Expression {
    /** Copies the list. */
    public AggregateCall {
      arguments = List.copyOf(arguments);
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.aggregate(this);
    }
  }

  /** {@code operand::type}. */
  record Cast(Expression operand, String type) implements Expression {
    @Override
    public void accept(Visitor visitor) {
      visitor.cast(this);
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
  }

  /** Whether a relation has a row for which the conditions hold. */
  record RelatedExists(Related related, boolean negated) implements Expression {
    @Override
    public void accept(Visitor visitor) {
      visitor.relatedExists(this);
    }
  }

  /** How many rows a relation has for which the conditions hold. */
  record RelatedCount(Related related) implements Expression {
    @Override
    public void accept(Visitor visitor) {
      visitor.relatedCount(this);
    }
  }

  /** One method for each kind of expression. */
  interface Visitor {
    /** Visits a column. */
    void column(ColumnReference expression);

    /** Visits a parameter. */
    void parameter(Parameter expression);

    /** Visits a placeholder. */
    void placeholder(Placeholder expression);

    /** Visits given SQL. */
    void verbatim(Verbatim expression);

    /** Visits {@code default}. */
    void defaultValue(DefaultValue expression);

    /** Visits {@code excluded."column"}. */
    void excluded(Excluded expression);

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

    /** Visits a cast. */
    void cast(Cast expression);

    /** Visits a path along relations. */
    void path(Path expression);

    /** Visits the existence of related rows. */
    void relatedExists(RelatedExists expression);

    /** Visits the number of related rows. */
    void relatedCount(RelatedCount expression);
  }
}
