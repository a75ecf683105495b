package dev.virga;

/**
 * What runs in a transaction and returns something.
 *
 * @param <R> what it returns
 * @param <X> the checked exception that it may throw; {@link RuntimeException} for none
 */
@FunctionalInterface
public interface TransactionBody<R, X extends Exception> {
  /** Runs. */
  R run() throws X;
}
