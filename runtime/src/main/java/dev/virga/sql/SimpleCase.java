package dev.virga.sql;

import dev.virga.codec.Codec;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Parameter;
import dev.virga.sql.ast.Expression.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code case operand when ? then ... end} that lacks its branches.
 *
 * <pre>{@code
 * caseOf(STATUS).when(1, val("open")).when(2, val("closed")).otherwise("unknown")
 * }</pre>
 *
 * @param <S> the scope: the tables that must be in the query
 * @param <T> the Java type of what is compared
 */
public final class SimpleCase<S, T> {
  private final Operand<S, T> operand;

  SimpleCase(Operand<S, T> operand) {
    this.operand = operand;
  }

  /** {@code when ? then value}. */
  public <X extends S, V> Branches<X, T, V> when(T test, Operand<? super X, V> value) {
    return new Branches<>(
        operand.expression(),
        operand.codec(),
        List.of(new When(new Parameter(operand.codec(), test), value.expression())),
        value.codec());
  }

  /**
   * {@code case operand when ? then ... end} with at least one branch.
   *
   * @param <S> the scope: the tables that must be in the query
   * @param <T> the Java type of what is compared
   * @param <V> the Java type of the value
   */
  public static final class Branches<S, T, V> {
    private final Expression operand;
    private final Codec<T> tests;
    private final List<When> branches;
    private final Codec<V> codec;

    private Branches(Expression operand, Codec<T> tests, List<When> branches, Codec<V> codec) {
      this.operand = operand;
      this.tests = tests;
      this.branches = branches;
      this.codec = codec;
    }

    /** {@code when ? then value}. */
    public <X extends S> Branches<X, T, V> when(T test, Operand<? super X, V> value) {
      return branch(test, value.expressionBeside(codec));
    }

    /** {@code when ? then ?}. */
    public Branches<S, T, V> when(T test, V value) {
      return branch(test, new Parameter(codec, value));
    }

    private <X> Branches<X, T, V> branch(T test, Expression value) {
      When branch = new When(new Parameter(tests, test), value);
      return new Branches<>(operand, tests, Conditions.joined(branches, List.of(branch)), codec);
    }

    /** {@code else value end}. */
    public <X extends S> Expr<X, V> otherwise(Operand<? super X, V> value) {
      return end(value.expressionBeside(codec));
    }

    /** {@code else ? end}. */
    public Expr<S, V> otherwise(V value) {
      return end(new Parameter(codec, value));
    }

    /** {@code end}: null where no value fits; select it as {@code optional(...)}. */
    public Expr<S, V> orNull() {
      return end(null);
    }

    private <X> Expr<X, V> end(@Nullable Expression otherwise) {
      return new Computed<>(new Expression.Case(operand, branches, otherwise), codec);
    }
  }
}
