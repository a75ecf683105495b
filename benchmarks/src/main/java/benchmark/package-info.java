/**
 * Virga beside hand-written JDBC and other libraries: the same tasks on the same connection pool,
 * in the same run.
 *
 * <p>{@link benchmark.Library} and {@link benchmark.Reading} say what is done; each library has a
 * class that does it. {@link benchmark.Benchmarks} runs them and prints how they compare.
 */
@NullMarked
package benchmark;

import org.jspecify.annotations.NullMarked;
