package dev.virga.codec;

/**
 * Converts between a type of the user's own and one that a column can hold. {@link
 * dev.virga.annotation.Convert} names it on a record's component.
 *
 * <pre>{@code
 * public final class EmailConverter implements Converter<Email, String> {
 *   @Override
 *   public String toBase(Email email) {
 *     return email.address();
 *   }
 *
 *   @Override
 *   public Email fromBase(String address) {
 *     return new Email(address);
 *   }
 * }
 * }</pre>
 *
 * <p>Neither method is given null or returns it: null is null on both sides. Equal values have
 * equal bases, because it is those that the database compares. What a method throws becomes a
 * {@link dev.virga.ConversionFailure} that does not tell the value.
 *
 * <p>Implementations are thread-safe, and have a constructor without parameters.
 *
 * @param <V> the user's type
 * @param <B> the type that a column holds: one with a column type of its own, boxed where it is a
 *     primitive
 */
public interface Converter<V, B> {
  /** Returns what is stored of a value. */
  B toBase(V value);

  /** Returns the value of which this is stored. */
  V fromBase(B base);
}
