package dev.virga.sql;

/**
 * What {@link Sql#row} makes of its parts: any constructor or factory with as many parameters, such
 * as {@code Card::new}. The nested interfaces differ in the number of parameters only.
 */
public final class Shape {
  private Shape() {}

  /**
   * A function of 1 parameter.
   *
   * @param <A> the type of parameter 1
   * @param <R> what it makes
   */
  @FunctionalInterface
  public interface Of1<A, R> {
    /** Makes the value. */
    R make(A a);
  }

  /**
   * A function of 2 parameters.
   *
   * @param <A> the type of parameter 1
   * @param <B> the type of parameter 2
   * @param <R> what it makes
   */
  @FunctionalInterface
  public interface Of2<A, B, R> {
    /** Makes the value. */
    R make(A a, B b);
  }

  /**
   * A function of 3 parameters.
   *
   * @param <A> the type of parameter 1
   * @param <B> the type of parameter 2
   * @param <C> the type of parameter 3
   * @param <R> what it makes
   */
  @FunctionalInterface
  public interface Of3<A, B, C, R> {
    /** Makes the value. */
    R make(A a, B b, C c);
  }

  /**
   * A function of 4 parameters.
   *
   * @param <A> the type of parameter 1
   * @param <B> the type of parameter 2
   * @param <C> the type of parameter 3
   * @param <D> the type of parameter 4
   * @param <R> what it makes
   */
  @FunctionalInterface
  public interface Of4<A, B, C, D, R> {
    /** Makes the value. */
    R make(A a, B b, C c, D d);
  }

  /**
   * A function of 5 parameters.
   *
   * @param <A> the type of parameter 1
   * @param <B> the type of parameter 2
   * @param <C> the type of parameter 3
   * @param <D> the type of parameter 4
   * @param <E> the type of parameter 5
   * @param <R> what it makes
   */
  @FunctionalInterface
  public interface Of5<A, B, C, D, E, R> {
    /** Makes the value. */
    R make(A a, B b, C c, D d, E e);
  }

  /**
   * A function of 6 parameters.
   *
   * @param <A> the type of parameter 1
   * @param <B> the type of parameter 2
   * @param <C> the type of parameter 3
   * @param <D> the type of parameter 4
   * @param <E> the type of parameter 5
   * @param <F> the type of parameter 6
   * @param <R> what it makes
   */
  @FunctionalInterface
  public interface Of6<A, B, C, D, E, F, R> {
    /** Makes the value. */
    R make(A a, B b, C c, D d, E e, F f);
  }

  /**
   * A function of 7 parameters.
   *
   * @param <A> the type of parameter 1
   * @param <B> the type of parameter 2
   * @param <C> the type of parameter 3
   * @param <D> the type of parameter 4
   * @param <E> the type of parameter 5
   * @param <F> the type of parameter 6
   * @param <G> the type of parameter 7
   * @param <R> what it makes
   */
  @FunctionalInterface
  public interface Of7<A, B, C, D, E, F, G, R> {
    /** Makes the value. */
    R make(A a, B b, C c, D d, E e, F f, G g);
  }

  /**
   * A function of 8 parameters.
   *
   * @param <A> the type of parameter 1
   * @param <B> the type of parameter 2
   * @param <C> the type of parameter 3
   * @param <D> the type of parameter 4
   * @param <E> the type of parameter 5
   * @param <F> the type of parameter 6
   * @param <G> the type of parameter 7
   * @param <H> the type of parameter 8
   * @param <R> what it makes
   */
  @FunctionalInterface
  public interface Of8<A, B, C, D, E, F, G, H, R> {
    /** Makes the value. */
    R make(A a, B b, C c, D d, E e, F f, G g, H h);
  }

  /**
   * A function of 9 parameters.
   *
   * @param <A> the type of parameter 1
   * @param <B> the type of parameter 2
   * @param <C> the type of parameter 3
   * @param <D> the type of parameter 4
   * @param <E> the type of parameter 5
   * @param <F> the type of parameter 6
   * @param <G> the type of parameter 7
   * @param <H> the type of parameter 8
   * @param <I> the type of parameter 9
   * @param <R> what it makes
   */
  @FunctionalInterface
  public interface Of9<A, B, C, D, E, F, G, H, I, R> {
    /** Makes the value. */
    R make(A a, B b, C c, D d, E e, F f, G g, H h, I i);
  }

  /**
   * A function of 10 parameters.
   *
   * @param <A> the type of parameter 1
   * @param <B> the type of parameter 2
   * @param <C> the type of parameter 3
   * @param <D> the type of parameter 4
   * @param <E> the type of parameter 5
   * @param <F> the type of parameter 6
   * @param <G> the type of parameter 7
   * @param <H> the type of parameter 8
   * @param <I> the type of parameter 9
   * @param <J> the type of parameter 10
   * @param <R> what it makes
   */
  @FunctionalInterface
  public interface Of10<A, B, C, D, E, F, G, H, I, J, R> {
    /** Makes the value. */
    R make(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j);
  }

  /**
   * A function of 11 parameters.
   *
   * @param <A> the type of parameter 1
   * @param <B> the type of parameter 2
   * @param <C> the type of parameter 3
   * @param <D> the type of parameter 4
   * @param <E> the type of parameter 5
   * @param <F> the type of parameter 6
   * @param <G> the type of parameter 7
   * @param <H> the type of parameter 8
   * @param <I> the type of parameter 9
   * @param <J> the type of parameter 10
   * @param <K> the type of parameter 11
   * @param <R> what it makes
   */
  @FunctionalInterface
  public interface Of11<A, B, C, D, E, F, G, H, I, J, K, R> {
    /** Makes the value. */
    R make(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k);
  }

  /**
   * A function of 12 parameters.
   *
   * @param <A> the type of parameter 1
   * @param <B> the type of parameter 2
   * @param <C> the type of parameter 3
   * @param <D> the type of parameter 4
   * @param <E> the type of parameter 5
   * @param <F> the type of parameter 6
   * @param <G> the type of parameter 7
   * @param <H> the type of parameter 8
   * @param <I> the type of parameter 9
   * @param <J> the type of parameter 10
   * @param <K> the type of parameter 11
   * @param <L> the type of parameter 12
   * @param <R> what it makes
   */
  @FunctionalInterface
  public interface Of12<A, B, C, D, E, F, G, H, I, J, K, L, R> {
    /** Makes the value. */
    R make(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l);
  }

  /**
   * A function of 13 parameters.
   *
   * @param <A> the type of parameter 1
   * @param <B> the type of parameter 2
   * @param <C> the type of parameter 3
   * @param <D> the type of parameter 4
   * @param <E> the type of parameter 5
   * @param <F> the type of parameter 6
   * @param <G> the type of parameter 7
   * @param <H> the type of parameter 8
   * @param <I> the type of parameter 9
   * @param <J> the type of parameter 10
   * @param <K> the type of parameter 11
   * @param <L> the type of parameter 12
   * @param <M> the type of parameter 13
   * @param <R> what it makes
   */
  @FunctionalInterface
  public interface Of13<A, B, C, D, E, F, G, H, I, J, K, L, M, R> {
    /** Makes the value. */
    R make(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l, M m);
  }

  /**
   * A function of 14 parameters.
   *
   * @param <A> the type of parameter 1
   * @param <B> the type of parameter 2
   * @param <C> the type of parameter 3
   * @param <D> the type of parameter 4
   * @param <E> the type of parameter 5
   * @param <F> the type of parameter 6
   * @param <G> the type of parameter 7
   * @param <H> the type of parameter 8
   * @param <I> the type of parameter 9
   * @param <J> the type of parameter 10
   * @param <K> the type of parameter 11
   * @param <L> the type of parameter 12
   * @param <M> the type of parameter 13
   * @param <N> the type of parameter 14
   * @param <R> what it makes
   */
  @FunctionalInterface
  public interface Of14<A, B, C, D, E, F, G, H, I, J, K, L, M, N, R> {
    /** Makes the value. */
    R make(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l, M m, N n);
  }

  /**
   * A function of 15 parameters.
   *
   * @param <A> the type of parameter 1
   * @param <B> the type of parameter 2
   * @param <C> the type of parameter 3
   * @param <D> the type of parameter 4
   * @param <E> the type of parameter 5
   * @param <F> the type of parameter 6
   * @param <G> the type of parameter 7
   * @param <H> the type of parameter 8
   * @param <I> the type of parameter 9
   * @param <J> the type of parameter 10
   * @param <K> the type of parameter 11
   * @param <L> the type of parameter 12
   * @param <M> the type of parameter 13
   * @param <N> the type of parameter 14
   * @param <O> the type of parameter 15
   * @param <R> what it makes
   */
  @FunctionalInterface
  public interface Of15<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, R> {
    /** Makes the value. */
    R make(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l, M m, N n, O o);
  }

  /**
   * A function of 16 parameters.
   *
   * @param <A> the type of parameter 1
   * @param <B> the type of parameter 2
   * @param <C> the type of parameter 3
   * @param <D> the type of parameter 4
   * @param <E> the type of parameter 5
   * @param <F> the type of parameter 6
   * @param <G> the type of parameter 7
   * @param <H> the type of parameter 8
   * @param <I> the type of parameter 9
   * @param <J> the type of parameter 10
   * @param <K> the type of parameter 11
   * @param <L> the type of parameter 12
   * @param <M> the type of parameter 13
   * @param <N> the type of parameter 14
   * @param <O> the type of parameter 15
   * @param <P> the type of parameter 16
   * @param <R> what it makes
   */
  @FunctionalInterface
  public interface Of16<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, R> {
    /** Makes the value. */
    R make(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l, M m, N n, O o, P p);
  }
}
