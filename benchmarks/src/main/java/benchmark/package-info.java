/**
 * Virga beside hand-written JDBC: the same task on the same connection pool, in the same run.
 *
 * <p>Each class is one task. Its methods {@code jdbc} and {@code virga} do the same work and return
 * the same records; {@link benchmark.Benchmarks} runs them and prints how they compare.
 */
@NullMarked
package benchmark;

import org.jspecify.annotations.NullMarked;
