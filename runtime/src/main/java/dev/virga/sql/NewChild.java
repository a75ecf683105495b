package dev.virga.sql;

/**
 * A new row that is inserted with the row that it refers to, which gives it its foreign key: the
 * row has every value but that one. The processor generates implementations, such as {@code
 * NewComment.OfPost}:
 *
 * <pre>{@code
 * Posts.insert(post).with(COMMENTS, NewComment.ofPost().body("First!"))
 * }</pre>
 *
 * @param <S> the scope: the table
 * @param <P> the scope of the table that it refers to
 */
@SuppressWarnings("UnusedTypeParameter") // it exists only for the compiler
public interface NewChild<S, P> {
  /** Returns the values. */
  RowValues<S> values();
}
