package dev.virga;

/**
 * What runs in a transaction and returns nothing.
 *
 * @param <X> the checked exception that it may throw; {@link RuntimeException} for none
 */
@FunctionalInterface
public interface TransactionAction<X extends Exception> {
  /** Runs. */
  void run() throws X;
}
