package dev.virga.sql;

import dev.virga.sql.RowParts.Part;

/** The shapes that {@link Sql#row} makes of more parts than {@link RowShape} does. */
final class WideRowShape {
  private WideRowShape() {}

  static <S, A, B, C, D, E, F, G, H, I, J, R> Selectable<S, R> of(
      Shape.Of10<A, B, C, D, E, F, G, H, I, J, R> function,
      Selectable<? super S, A> a,
      Selectable<? super S, B> b,
      Selectable<? super S, C> c,
      Selectable<? super S, D> d,
      Selectable<? super S, E> e,
      Selectable<? super S, F> f,
      Selectable<? super S, G> g,
      Selectable<? super S, H> h,
      Selectable<? super S, I> i,
      Selectable<? super S, J> j) {
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
    Part<J> ofJ = parts.add(j);
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
                ofI.read(row, at),
                ofJ.read(row, at)));
  }

  static <S, A, B, C, D, E, F, G, H, I, J, K, R> Selectable<S, R> of(
      Shape.Of11<A, B, C, D, E, F, G, H, I, J, K, R> function,
      Selectable<? super S, A> a,
      Selectable<? super S, B> b,
      Selectable<? super S, C> c,
      Selectable<? super S, D> d,
      Selectable<? super S, E> e,
      Selectable<? super S, F> f,
      Selectable<? super S, G> g,
      Selectable<? super S, H> h,
      Selectable<? super S, I> i,
      Selectable<? super S, J> j,
      Selectable<? super S, K> k) {
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
    Part<J> ofJ = parts.add(j);
    Part<K> ofK = parts.add(k);
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
                ofI.read(row, at),
                ofJ.read(row, at),
                ofK.read(row, at)));
  }

  static <S, A, B, C, D, E, F, G, H, I, J, K, L, R> Selectable<S, R> of(
      Shape.Of12<A, B, C, D, E, F, G, H, I, J, K, L, R> function,
      Selectable<? super S, A> a,
      Selectable<? super S, B> b,
      Selectable<? super S, C> c,
      Selectable<? super S, D> d,
      Selectable<? super S, E> e,
      Selectable<? super S, F> f,
      Selectable<? super S, G> g,
      Selectable<? super S, H> h,
      Selectable<? super S, I> i,
      Selectable<? super S, J> j,
      Selectable<? super S, K> k,
      Selectable<? super S, L> l) {
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
    Part<J> ofJ = parts.add(j);
    Part<K> ofK = parts.add(k);
    Part<L> ofL = parts.add(l);
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
                ofI.read(row, at),
                ofJ.read(row, at),
                ofK.read(row, at),
                ofL.read(row, at)));
  }

  static <S, A, B, C, D, E, F, G, H, I, J, K, L, M, R> Selectable<S, R> of(
      Shape.Of13<A, B, C, D, E, F, G, H, I, J, K, L, M, R> function,
      Selectable<? super S, A> a,
      Selectable<? super S, B> b,
      Selectable<? super S, C> c,
      Selectable<? super S, D> d,
      Selectable<? super S, E> e,
      Selectable<? super S, F> f,
      Selectable<? super S, G> g,
      Selectable<? super S, H> h,
      Selectable<? super S, I> i,
      Selectable<? super S, J> j,
      Selectable<? super S, K> k,
      Selectable<? super S, L> l,
      Selectable<? super S, M> m) {
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
    Part<J> ofJ = parts.add(j);
    Part<K> ofK = parts.add(k);
    Part<L> ofL = parts.add(l);
    Part<M> ofM = parts.add(m);
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
                ofI.read(row, at),
                ofJ.read(row, at),
                ofK.read(row, at),
                ofL.read(row, at),
                ofM.read(row, at)));
  }

  static <S, A, B, C, D, E, F, G, H, I, J, K, L, M, N, R> Selectable<S, R> of(
      Shape.Of14<A, B, C, D, E, F, G, H, I, J, K, L, M, N, R> function,
      Selectable<? super S, A> a,
      Selectable<? super S, B> b,
      Selectable<? super S, C> c,
      Selectable<? super S, D> d,
      Selectable<? super S, E> e,
      Selectable<? super S, F> f,
      Selectable<? super S, G> g,
      Selectable<? super S, H> h,
      Selectable<? super S, I> i,
      Selectable<? super S, J> j,
      Selectable<? super S, K> k,
      Selectable<? super S, L> l,
      Selectable<? super S, M> m,
      Selectable<? super S, N> n) {
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
    Part<J> ofJ = parts.add(j);
    Part<K> ofK = parts.add(k);
    Part<L> ofL = parts.add(l);
    Part<M> ofM = parts.add(m);
    Part<N> ofN = parts.add(n);
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
                ofI.read(row, at),
                ofJ.read(row, at),
                ofK.read(row, at),
                ofL.read(row, at),
                ofM.read(row, at),
                ofN.read(row, at)));
  }

  static <S, A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, R> Selectable<S, R> of(
      Shape.Of15<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, R> function,
      Selectable<? super S, A> a,
      Selectable<? super S, B> b,
      Selectable<? super S, C> c,
      Selectable<? super S, D> d,
      Selectable<? super S, E> e,
      Selectable<? super S, F> f,
      Selectable<? super S, G> g,
      Selectable<? super S, H> h,
      Selectable<? super S, I> i,
      Selectable<? super S, J> j,
      Selectable<? super S, K> k,
      Selectable<? super S, L> l,
      Selectable<? super S, M> m,
      Selectable<? super S, N> n,
      Selectable<? super S, O> o) {
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
    Part<J> ofJ = parts.add(j);
    Part<K> ofK = parts.add(k);
    Part<L> ofL = parts.add(l);
    Part<M> ofM = parts.add(m);
    Part<N> ofN = parts.add(n);
    Part<O> ofO = parts.add(o);
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
                ofI.read(row, at),
                ofJ.read(row, at),
                ofK.read(row, at),
                ofL.read(row, at),
                ofM.read(row, at),
                ofN.read(row, at),
                ofO.read(row, at)));
  }

  static <S, A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, R> Selectable<S, R> of(
      Shape.Of16<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, R> function,
      Selectable<? super S, A> a,
      Selectable<? super S, B> b,
      Selectable<? super S, C> c,
      Selectable<? super S, D> d,
      Selectable<? super S, E> e,
      Selectable<? super S, F> f,
      Selectable<? super S, G> g,
      Selectable<? super S, H> h,
      Selectable<? super S, I> i,
      Selectable<? super S, J> j,
      Selectable<? super S, K> k,
      Selectable<? super S, L> l,
      Selectable<? super S, M> m,
      Selectable<? super S, N> n,
      Selectable<? super S, O> o,
      Selectable<? super S, P> p) {
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
    Part<J> ofJ = parts.add(j);
    Part<K> ofK = parts.add(k);
    Part<L> ofL = parts.add(l);
    Part<M> ofM = parts.add(m);
    Part<N> ofN = parts.add(n);
    Part<O> ofO = parts.add(o);
    Part<P> ofP = parts.add(p);
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
                ofI.read(row, at),
                ofJ.read(row, at),
                ofK.read(row, at),
                ofL.read(row, at),
                ofM.read(row, at),
                ofN.read(row, at),
                ofO.read(row, at),
                ofP.read(row, at)));
  }
}
