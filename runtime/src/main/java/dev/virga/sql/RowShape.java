package dev.virga.sql;

import dev.virga.codec.Decoder;
import dev.virga.sql.ast.Projection;
import java.util.ArrayList;
import java.util.List;

/**
 * The shapes that {@link Sql#row} makes: the parts' columns one after the other, and a decoder that
 * gives the parts' values to a function.
 */
record RowShape<S, R>(Projection projection, Decoder<R> decoder) implements Selectable<S, R> {
  /** Sees to it that a null which the function does not take is told by its column. */
  RowShape {
    decoder = NullReport.around(projection, decoder);
  }

  private static Projection group(Selectable<?, ?>... parts) {
    List<Projection> projections = new ArrayList<>(parts.length);
    for (Selectable<?, ?> part : parts) {
      projections.add(part.projection());
    }
    return new Projection.Group(projections);
  }

  static <S, A, R> Selectable<S, R> of(Shape.Of1<A, R> function, Selectable<? super S, A> a) {
    Decoder<A> aCells = a.decoder();
    return new RowShape<>(group(a), (row, at) -> function.make(aCells.decode(row, at)));
  }

  static <S, A, B, R> Selectable<S, R> of(
      Shape.Of2<A, B, R> function, Selectable<? super S, A> a, Selectable<? super S, B> b) {
    Decoder<A> aCells = a.decoder();
    Decoder<B> bCells = b.decoder();
    int bAt = a.projection().width();
    return new RowShape<>(
        group(a, b),
        (row, at) -> function.make(aCells.decode(row, at), bCells.decode(row, at + bAt)));
  }

  static <S, A, B, C, R> Selectable<S, R> of(
      Shape.Of3<A, B, C, R> function,
      Selectable<? super S, A> a,
      Selectable<? super S, B> b,
      Selectable<? super S, C> c) {
    Decoder<A> aCells = a.decoder();
    Decoder<B> bCells = b.decoder();
    Decoder<C> cCells = c.decoder();
    int bAt = a.projection().width();
    int cAt = bAt + b.projection().width();
    return new RowShape<>(
        group(a, b, c),
        (row, at) ->
            function.make(
                aCells.decode(row, at),
                bCells.decode(row, at + bAt),
                cCells.decode(row, at + cAt)));
  }

  static <S, A, B, C, D, R> Selectable<S, R> of(
      Shape.Of4<A, B, C, D, R> function,
      Selectable<? super S, A> a,
      Selectable<? super S, B> b,
      Selectable<? super S, C> c,
      Selectable<? super S, D> d) {
    Decoder<A> aCells = a.decoder();
    Decoder<B> bCells = b.decoder();
    Decoder<C> cCells = c.decoder();
    Decoder<D> dCells = d.decoder();
    int bAt = a.projection().width();
    int cAt = bAt + b.projection().width();
    int dAt = cAt + c.projection().width();
    return new RowShape<>(
        group(a, b, c, d),
        (row, at) ->
            function.make(
                aCells.decode(row, at),
                bCells.decode(row, at + bAt),
                cCells.decode(row, at + cAt),
                dCells.decode(row, at + dAt)));
  }

  static <S, A, B, C, D, E, R> Selectable<S, R> of(
      Shape.Of5<A, B, C, D, E, R> function,
      Selectable<? super S, A> a,
      Selectable<? super S, B> b,
      Selectable<? super S, C> c,
      Selectable<? super S, D> d,
      Selectable<? super S, E> e) {
    Decoder<A> aCells = a.decoder();
    Decoder<B> bCells = b.decoder();
    Decoder<C> cCells = c.decoder();
    Decoder<D> dCells = d.decoder();
    Decoder<E> eCells = e.decoder();
    int bAt = a.projection().width();
    int cAt = bAt + b.projection().width();
    int dAt = cAt + c.projection().width();
    int eAt = dAt + d.projection().width();
    return new RowShape<>(
        group(a, b, c, d, e),
        (row, at) ->
            function.make(
                aCells.decode(row, at),
                bCells.decode(row, at + bAt),
                cCells.decode(row, at + cAt),
                dCells.decode(row, at + dAt),
                eCells.decode(row, at + eAt)));
  }

  static <S, A, B, C, D, E, F, R> Selectable<S, R> of(
      Shape.Of6<A, B, C, D, E, F, R> function,
      Selectable<? super S, A> a,
      Selectable<? super S, B> b,
      Selectable<? super S, C> c,
      Selectable<? super S, D> d,
      Selectable<? super S, E> e,
      Selectable<? super S, F> f) {
    Decoder<A> aCells = a.decoder();
    Decoder<B> bCells = b.decoder();
    Decoder<C> cCells = c.decoder();
    Decoder<D> dCells = d.decoder();
    Decoder<E> eCells = e.decoder();
    Decoder<F> fCells = f.decoder();
    int bAt = a.projection().width();
    int cAt = bAt + b.projection().width();
    int dAt = cAt + c.projection().width();
    int eAt = dAt + d.projection().width();
    int fAt = eAt + e.projection().width();
    return new RowShape<>(
        group(a, b, c, d, e, f),
        (row, at) ->
            function.make(
                aCells.decode(row, at),
                bCells.decode(row, at + bAt),
                cCells.decode(row, at + cAt),
                dCells.decode(row, at + dAt),
                eCells.decode(row, at + eAt),
                fCells.decode(row, at + fAt)));
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
    Decoder<A> aCells = a.decoder();
    Decoder<B> bCells = b.decoder();
    Decoder<C> cCells = c.decoder();
    Decoder<D> dCells = d.decoder();
    Decoder<E> eCells = e.decoder();
    Decoder<F> fCells = f.decoder();
    Decoder<G> gCells = g.decoder();
    int bAt = a.projection().width();
    int cAt = bAt + b.projection().width();
    int dAt = cAt + c.projection().width();
    int eAt = dAt + d.projection().width();
    int fAt = eAt + e.projection().width();
    int gAt = fAt + f.projection().width();
    return new RowShape<>(
        group(a, b, c, d, e, f, g),
        (row, at) ->
            function.make(
                aCells.decode(row, at),
                bCells.decode(row, at + bAt),
                cCells.decode(row, at + cAt),
                dCells.decode(row, at + dAt),
                eCells.decode(row, at + eAt),
                fCells.decode(row, at + fAt),
                gCells.decode(row, at + gAt)));
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
    Decoder<A> aCells = a.decoder();
    Decoder<B> bCells = b.decoder();
    Decoder<C> cCells = c.decoder();
    Decoder<D> dCells = d.decoder();
    Decoder<E> eCells = e.decoder();
    Decoder<F> fCells = f.decoder();
    Decoder<G> gCells = g.decoder();
    Decoder<H> hCells = h.decoder();
    int bAt = a.projection().width();
    int cAt = bAt + b.projection().width();
    int dAt = cAt + c.projection().width();
    int eAt = dAt + d.projection().width();
    int fAt = eAt + e.projection().width();
    int gAt = fAt + f.projection().width();
    int hAt = gAt + g.projection().width();
    return new RowShape<>(
        group(a, b, c, d, e, f, g, h),
        (row, at) ->
            function.make(
                aCells.decode(row, at),
                bCells.decode(row, at + bAt),
                cCells.decode(row, at + cAt),
                dCells.decode(row, at + dAt),
                eCells.decode(row, at + eAt),
                fCells.decode(row, at + fAt),
                gCells.decode(row, at + gAt),
                hCells.decode(row, at + hAt)));
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
    Decoder<A> aCells = a.decoder();
    Decoder<B> bCells = b.decoder();
    Decoder<C> cCells = c.decoder();
    Decoder<D> dCells = d.decoder();
    Decoder<E> eCells = e.decoder();
    Decoder<F> fCells = f.decoder();
    Decoder<G> gCells = g.decoder();
    Decoder<H> hCells = h.decoder();
    Decoder<I> iCells = i.decoder();
    int bAt = a.projection().width();
    int cAt = bAt + b.projection().width();
    int dAt = cAt + c.projection().width();
    int eAt = dAt + d.projection().width();
    int fAt = eAt + e.projection().width();
    int gAt = fAt + f.projection().width();
    int hAt = gAt + g.projection().width();
    int iAt = hAt + h.projection().width();
    return new RowShape<>(
        group(a, b, c, d, e, f, g, h, i),
        (row, at) ->
            function.make(
                aCells.decode(row, at),
                bCells.decode(row, at + bAt),
                cCells.decode(row, at + cAt),
                dCells.decode(row, at + dAt),
                eCells.decode(row, at + eAt),
                fCells.decode(row, at + fAt),
                gCells.decode(row, at + gAt),
                hCells.decode(row, at + hAt),
                iCells.decode(row, at + iAt)));
  }

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
    Decoder<A> aCells = a.decoder();
    Decoder<B> bCells = b.decoder();
    Decoder<C> cCells = c.decoder();
    Decoder<D> dCells = d.decoder();
    Decoder<E> eCells = e.decoder();
    Decoder<F> fCells = f.decoder();
    Decoder<G> gCells = g.decoder();
    Decoder<H> hCells = h.decoder();
    Decoder<I> iCells = i.decoder();
    Decoder<J> jCells = j.decoder();
    int bAt = a.projection().width();
    int cAt = bAt + b.projection().width();
    int dAt = cAt + c.projection().width();
    int eAt = dAt + d.projection().width();
    int fAt = eAt + e.projection().width();
    int gAt = fAt + f.projection().width();
    int hAt = gAt + g.projection().width();
    int iAt = hAt + h.projection().width();
    int jAt = iAt + i.projection().width();
    return new RowShape<>(
        group(a, b, c, d, e, f, g, h, i, j),
        (row, at) ->
            function.make(
                aCells.decode(row, at),
                bCells.decode(row, at + bAt),
                cCells.decode(row, at + cAt),
                dCells.decode(row, at + dAt),
                eCells.decode(row, at + eAt),
                fCells.decode(row, at + fAt),
                gCells.decode(row, at + gAt),
                hCells.decode(row, at + hAt),
                iCells.decode(row, at + iAt),
                jCells.decode(row, at + jAt)));
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
    Decoder<A> aCells = a.decoder();
    Decoder<B> bCells = b.decoder();
    Decoder<C> cCells = c.decoder();
    Decoder<D> dCells = d.decoder();
    Decoder<E> eCells = e.decoder();
    Decoder<F> fCells = f.decoder();
    Decoder<G> gCells = g.decoder();
    Decoder<H> hCells = h.decoder();
    Decoder<I> iCells = i.decoder();
    Decoder<J> jCells = j.decoder();
    Decoder<K> kCells = k.decoder();
    int bAt = a.projection().width();
    int cAt = bAt + b.projection().width();
    int dAt = cAt + c.projection().width();
    int eAt = dAt + d.projection().width();
    int fAt = eAt + e.projection().width();
    int gAt = fAt + f.projection().width();
    int hAt = gAt + g.projection().width();
    int iAt = hAt + h.projection().width();
    int jAt = iAt + i.projection().width();
    int kAt = jAt + j.projection().width();
    return new RowShape<>(
        group(a, b, c, d, e, f, g, h, i, j, k),
        (row, at) ->
            function.make(
                aCells.decode(row, at),
                bCells.decode(row, at + bAt),
                cCells.decode(row, at + cAt),
                dCells.decode(row, at + dAt),
                eCells.decode(row, at + eAt),
                fCells.decode(row, at + fAt),
                gCells.decode(row, at + gAt),
                hCells.decode(row, at + hAt),
                iCells.decode(row, at + iAt),
                jCells.decode(row, at + jAt),
                kCells.decode(row, at + kAt)));
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
    Decoder<A> aCells = a.decoder();
    Decoder<B> bCells = b.decoder();
    Decoder<C> cCells = c.decoder();
    Decoder<D> dCells = d.decoder();
    Decoder<E> eCells = e.decoder();
    Decoder<F> fCells = f.decoder();
    Decoder<G> gCells = g.decoder();
    Decoder<H> hCells = h.decoder();
    Decoder<I> iCells = i.decoder();
    Decoder<J> jCells = j.decoder();
    Decoder<K> kCells = k.decoder();
    Decoder<L> lCells = l.decoder();
    int bAt = a.projection().width();
    int cAt = bAt + b.projection().width();
    int dAt = cAt + c.projection().width();
    int eAt = dAt + d.projection().width();
    int fAt = eAt + e.projection().width();
    int gAt = fAt + f.projection().width();
    int hAt = gAt + g.projection().width();
    int iAt = hAt + h.projection().width();
    int jAt = iAt + i.projection().width();
    int kAt = jAt + j.projection().width();
    int lAt = kAt + k.projection().width();
    return new RowShape<>(
        group(a, b, c, d, e, f, g, h, i, j, k, l),
        (row, at) ->
            function.make(
                aCells.decode(row, at),
                bCells.decode(row, at + bAt),
                cCells.decode(row, at + cAt),
                dCells.decode(row, at + dAt),
                eCells.decode(row, at + eAt),
                fCells.decode(row, at + fAt),
                gCells.decode(row, at + gAt),
                hCells.decode(row, at + hAt),
                iCells.decode(row, at + iAt),
                jCells.decode(row, at + jAt),
                kCells.decode(row, at + kAt),
                lCells.decode(row, at + lAt)));
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
    Decoder<A> aCells = a.decoder();
    Decoder<B> bCells = b.decoder();
    Decoder<C> cCells = c.decoder();
    Decoder<D> dCells = d.decoder();
    Decoder<E> eCells = e.decoder();
    Decoder<F> fCells = f.decoder();
    Decoder<G> gCells = g.decoder();
    Decoder<H> hCells = h.decoder();
    Decoder<I> iCells = i.decoder();
    Decoder<J> jCells = j.decoder();
    Decoder<K> kCells = k.decoder();
    Decoder<L> lCells = l.decoder();
    Decoder<M> mCells = m.decoder();
    int bAt = a.projection().width();
    int cAt = bAt + b.projection().width();
    int dAt = cAt + c.projection().width();
    int eAt = dAt + d.projection().width();
    int fAt = eAt + e.projection().width();
    int gAt = fAt + f.projection().width();
    int hAt = gAt + g.projection().width();
    int iAt = hAt + h.projection().width();
    int jAt = iAt + i.projection().width();
    int kAt = jAt + j.projection().width();
    int lAt = kAt + k.projection().width();
    int mAt = lAt + l.projection().width();
    return new RowShape<>(
        group(a, b, c, d, e, f, g, h, i, j, k, l, m),
        (row, at) ->
            function.make(
                aCells.decode(row, at),
                bCells.decode(row, at + bAt),
                cCells.decode(row, at + cAt),
                dCells.decode(row, at + dAt),
                eCells.decode(row, at + eAt),
                fCells.decode(row, at + fAt),
                gCells.decode(row, at + gAt),
                hCells.decode(row, at + hAt),
                iCells.decode(row, at + iAt),
                jCells.decode(row, at + jAt),
                kCells.decode(row, at + kAt),
                lCells.decode(row, at + lAt),
                mCells.decode(row, at + mAt)));
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
    Decoder<A> aCells = a.decoder();
    Decoder<B> bCells = b.decoder();
    Decoder<C> cCells = c.decoder();
    Decoder<D> dCells = d.decoder();
    Decoder<E> eCells = e.decoder();
    Decoder<F> fCells = f.decoder();
    Decoder<G> gCells = g.decoder();
    Decoder<H> hCells = h.decoder();
    Decoder<I> iCells = i.decoder();
    Decoder<J> jCells = j.decoder();
    Decoder<K> kCells = k.decoder();
    Decoder<L> lCells = l.decoder();
    Decoder<M> mCells = m.decoder();
    Decoder<N> nCells = n.decoder();
    int bAt = a.projection().width();
    int cAt = bAt + b.projection().width();
    int dAt = cAt + c.projection().width();
    int eAt = dAt + d.projection().width();
    int fAt = eAt + e.projection().width();
    int gAt = fAt + f.projection().width();
    int hAt = gAt + g.projection().width();
    int iAt = hAt + h.projection().width();
    int jAt = iAt + i.projection().width();
    int kAt = jAt + j.projection().width();
    int lAt = kAt + k.projection().width();
    int mAt = lAt + l.projection().width();
    int nAt = mAt + m.projection().width();
    return new RowShape<>(
        group(a, b, c, d, e, f, g, h, i, j, k, l, m, n),
        (row, at) ->
            function.make(
                aCells.decode(row, at),
                bCells.decode(row, at + bAt),
                cCells.decode(row, at + cAt),
                dCells.decode(row, at + dAt),
                eCells.decode(row, at + eAt),
                fCells.decode(row, at + fAt),
                gCells.decode(row, at + gAt),
                hCells.decode(row, at + hAt),
                iCells.decode(row, at + iAt),
                jCells.decode(row, at + jAt),
                kCells.decode(row, at + kAt),
                lCells.decode(row, at + lAt),
                mCells.decode(row, at + mAt),
                nCells.decode(row, at + nAt)));
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
    Decoder<A> aCells = a.decoder();
    Decoder<B> bCells = b.decoder();
    Decoder<C> cCells = c.decoder();
    Decoder<D> dCells = d.decoder();
    Decoder<E> eCells = e.decoder();
    Decoder<F> fCells = f.decoder();
    Decoder<G> gCells = g.decoder();
    Decoder<H> hCells = h.decoder();
    Decoder<I> iCells = i.decoder();
    Decoder<J> jCells = j.decoder();
    Decoder<K> kCells = k.decoder();
    Decoder<L> lCells = l.decoder();
    Decoder<M> mCells = m.decoder();
    Decoder<N> nCells = n.decoder();
    Decoder<O> oCells = o.decoder();
    int bAt = a.projection().width();
    int cAt = bAt + b.projection().width();
    int dAt = cAt + c.projection().width();
    int eAt = dAt + d.projection().width();
    int fAt = eAt + e.projection().width();
    int gAt = fAt + f.projection().width();
    int hAt = gAt + g.projection().width();
    int iAt = hAt + h.projection().width();
    int jAt = iAt + i.projection().width();
    int kAt = jAt + j.projection().width();
    int lAt = kAt + k.projection().width();
    int mAt = lAt + l.projection().width();
    int nAt = mAt + m.projection().width();
    int oAt = nAt + n.projection().width();
    return new RowShape<>(
        group(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o),
        (row, at) ->
            function.make(
                aCells.decode(row, at),
                bCells.decode(row, at + bAt),
                cCells.decode(row, at + cAt),
                dCells.decode(row, at + dAt),
                eCells.decode(row, at + eAt),
                fCells.decode(row, at + fAt),
                gCells.decode(row, at + gAt),
                hCells.decode(row, at + hAt),
                iCells.decode(row, at + iAt),
                jCells.decode(row, at + jAt),
                kCells.decode(row, at + kAt),
                lCells.decode(row, at + lAt),
                mCells.decode(row, at + mAt),
                nCells.decode(row, at + nAt),
                oCells.decode(row, at + oAt)));
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
    Decoder<A> aCells = a.decoder();
    Decoder<B> bCells = b.decoder();
    Decoder<C> cCells = c.decoder();
    Decoder<D> dCells = d.decoder();
    Decoder<E> eCells = e.decoder();
    Decoder<F> fCells = f.decoder();
    Decoder<G> gCells = g.decoder();
    Decoder<H> hCells = h.decoder();
    Decoder<I> iCells = i.decoder();
    Decoder<J> jCells = j.decoder();
    Decoder<K> kCells = k.decoder();
    Decoder<L> lCells = l.decoder();
    Decoder<M> mCells = m.decoder();
    Decoder<N> nCells = n.decoder();
    Decoder<O> oCells = o.decoder();
    Decoder<P> pCells = p.decoder();
    int bAt = a.projection().width();
    int cAt = bAt + b.projection().width();
    int dAt = cAt + c.projection().width();
    int eAt = dAt + d.projection().width();
    int fAt = eAt + e.projection().width();
    int gAt = fAt + f.projection().width();
    int hAt = gAt + g.projection().width();
    int iAt = hAt + h.projection().width();
    int jAt = iAt + i.projection().width();
    int kAt = jAt + j.projection().width();
    int lAt = kAt + k.projection().width();
    int mAt = lAt + l.projection().width();
    int nAt = mAt + m.projection().width();
    int oAt = nAt + n.projection().width();
    int pAt = oAt + o.projection().width();
    return new RowShape<>(
        group(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p),
        (row, at) ->
            function.make(
                aCells.decode(row, at),
                bCells.decode(row, at + bAt),
                cCells.decode(row, at + cAt),
                dCells.decode(row, at + dAt),
                eCells.decode(row, at + eAt),
                fCells.decode(row, at + fAt),
                gCells.decode(row, at + gAt),
                hCells.decode(row, at + hAt),
                iCells.decode(row, at + iAt),
                jCells.decode(row, at + jAt),
                kCells.decode(row, at + kAt),
                lCells.decode(row, at + lAt),
                mCells.decode(row, at + mAt),
                nCells.decode(row, at + nAt),
                oCells.decode(row, at + oAt),
                pCells.decode(row, at + pAt)));
  }
}
