package dev.virga.sql;

import dev.virga.codec.Decoder;
import dev.virga.sql.RowParts.Part;
import dev.virga.sql.ast.Projection;

/**
 * The shapes that {@link Sql#row} makes: the parts' columns one after the other, and a decoder that
 * gives the parts' values to a function. Those of more parts are made by {@link WideRowShape}.
 */
record RowShape<S, R>(Projection projection, Decoder<R> decoder) implements Selectable<S, R> {
  /** Sees to it that a null which the function does not take is told by its column. */
  RowShape {
    decoder = NullReport.around(projection, decoder);
  }

  static <S, A, R> Selectable<S, R> of(Shape.Of1<A, R> function, Selectable<? super S, A> a) {
    RowParts parts = new RowParts();
    Part<A> ofA = parts.add(a);
    return parts.row((row, at) -> function.make(ofA.read(row, at)));
  }

  static <S, A, B, R> Selectable<S, R> of(
      Shape.Of2<A, B, R> function, Selectable<? super S, A> a, Selectable<? super S, B> b) {
    RowParts parts = new RowParts();
    Part<A> ofA = parts.add(a);
    Part<B> ofB = parts.add(b);
    return parts.row((row, at) -> function.make(ofA.read(row, at), ofB.read(row, at)));
  }

  static <S, A, B, C, R> Selectable<S, R> of(
      Shape.Of3<A, B, C, R> function,
      Selectable<? super S, A> a,
      Selectable<? super S, B> b,
      Selectable<? super S, C> c) {
    RowParts parts = new RowParts();
    Part<A> ofA = parts.add(a);
    Part<B> ofB = parts.add(b);
    Part<C> ofC = parts.add(c);
    return parts.row(
        (row, at) -> function.make(ofA.read(row, at), ofB.read(row, at), ofC.read(row, at)));
  }

  static <S, A, B, C, D, R> Selectable<S, R> of(
      Shape.Of4<A, B, C, D, R> function,
      Selectable<? super S, A> a,
      Selectable<? super S, B> b,
      Selectable<? super S, C> c,
      Selectable<? super S, D> d) {
    RowParts parts = new RowParts();
    Part<A> ofA = parts.add(a);
    Part<B> ofB = parts.add(b);
    Part<C> ofC = parts.add(c);
    Part<D> ofD = parts.add(d);
    return parts.row(
        (row, at) ->
            function.make(
                ofA.read(row, at), ofB.read(row, at), ofC.read(row, at), ofD.read(row, at)));
  }

  static <S, A, B, C, D, E, R> Selectable<S, R> of(
      Shape.Of5<A, B, C, D, E, R> function,
      Selectable<? super S, A> a,
      Selectable<? super S, B> b,
      Selectable<? super S, C> c,
      Selectable<? super S, D> d,
      Selectable<? super S, E> e) {
    RowParts parts = new RowParts();
    Part<A> ofA = parts.add(a);
    Part<B> ofB = parts.add(b);
    Part<C> ofC = parts.add(c);
    Part<D> ofD = parts.add(d);
    Part<E> ofE = parts.add(e);
    return parts.row(
        (row, at) ->
            function.make(
                ofA.read(row, at),
                ofB.read(row, at),
                ofC.read(row, at),
                ofD.read(row, at),
                ofE.read(row, at)));
  }

  static <S, A, B, C, D, E, F, R> Selectable<S, R> of(
      Shape.Of6<A, B, C, D, E, F, R> function,
      Selectable<? super S, A> a,
      Selectable<? super S, B> b,
      Selectable<? super S, C> c,
      Selectable<? super S, D> d,
      Selectable<? super S, E> e,
      Selectable<? super S, F> f) {
    RowParts parts = new RowParts();
    Part<A> ofA = parts.add(a);
    Part<B> ofB = parts.add(b);
    Part<C> ofC = parts.add(c);
    Part<D> ofD = parts.add(d);
    Part<E> ofE = parts.add(e);
    Part<F> ofF = parts.add(f);
    return parts.row(
        (row, at) ->
            function.make(
                ofA.read(row, at),
                ofB.read(row, at),
                ofC.read(row, at),
                ofD.read(row, at),
                ofE.read(row, at),
                ofF.read(row, at)));
  }

  static <S, A, B, C, D, E, F, G, R> Selectable<S, R> of(
      Shape.Of7<A, B, C, D, E, F, G, R> function,
      Selectable<? super S, A> a,
      Selectable<? super S, B> b,
      Selectable<? super S, C> c,
      Selectable<? super S, D> d,
      Selectable<? super S, E> e,
      Selectable<? super S, F> f,
      Selectable<? super S, G> g) {
    RowParts parts = new RowParts();
    Part<A> ofA = parts.add(a);
    Part<B> ofB = parts.add(b);
    Part<C> ofC = parts.add(c);
    Part<D> ofD = parts.add(d);
    Part<E> ofE = parts.add(e);
    Part<F> ofF = parts.add(f);
    Part<G> ofG = parts.add(g);
    return parts.row(
        (row, at) ->
            function.make(
                ofA.read(row, at),
                ofB.read(row, at),
                ofC.read(row, at),
                ofD.read(row, at),
                ofE.read(row, at),
                ofF.read(row, at),
                ofG.read(row, at)));
  }

  static <S, A, B, C, D, E, F, G, H, R> Selectable<S, R> of(
      Shape.Of8<A, B, C, D, E, F, G, H, R> function,
      Selectable<? super S, A> a,
      Selectable<? super S, B> b,
      Selectable<? super S, C> c,
      Selectable<? super S, D> d,
      Selectable<? super S, E> e,
      Selectable<? super S, F> f,
      Selectable<? super S, G> g,
      Selectable<? super S, H> h) {
    RowParts parts = new RowParts();
    Part<A> ofA = parts.add(a);
    Part<B> ofB = parts.add(b);
    Part<C> ofC = parts.add(c);
    Part<D> ofD = parts.add(d);
    Part<E> ofE = parts.add(e);
    Part<F> ofF = parts.add(f);
    Part<G> ofG = parts.add(g);
    Part<H> ofH = parts.add(h);
    return parts.row(
        (row, at) ->
            function.make(
                ofA.read(row, at),
                ofB.read(row, at),
                ofC.read(row, at),
                ofD.read(row, at),
                ofE.read(row, at),
                ofF.read(row, at),
                ofG.read(row, at),
                ofH.read(row, at)));
  }

  static <S, A, B, C, D, E, F, G, H, I, R> Selectable<S, R> of(
      Shape.Of9<A, B, C, D, E, F, G, H, I, R> function,
      Selectable<? super S, A> a,
      Selectable<? super S, B> b,
      Selectable<? super S, C> c,
      Selectable<? super S, D> d,
      Selectable<? super S, E> e,
      Selectable<? super S, F> f,
      Selectable<? super S, G> g,
      Selectable<? super S, H> h,
      Selectable<? super S, I> i) {
    RowParts parts = new RowParts();
    Part<A> ofA = parts.add(a);
    Part<B> ofB = parts.add(b);
    Part<C> ofC = parts.add(c);
    Part<D> ofD = parts.add(d);
    Part<E> ofE = parts.add(e);
    Part<F> ofF = parts.add(f);
    Part<G> ofG = parts.add(g);
    Part<H> ofH = parts.add(h);
    Part<I> ofI = parts.add(i);
    return parts.row(
        (row, at) ->
            function.make(
                ofA.read(row, at),
                ofB.read(row, at),
                ofC.read(row, at),
                ofD.read(row, at),
                ofE.read(row, at),
                ofF.read(row, at),
                ofG.read(row, at),
                ofH.read(row, at),
                ofI.read(row, at)));
  }
}
