/**
 * Writes the records of a live database: the way back from tables to records.
 *
 * <pre>{@code
 * Pulled pulled = Pull.into("com.example.shop").from(dataSource);
 * pulled.write(Path.of("src/main/java"));
 * pulled.inexpressible().forEach(System.out::println);
 * }</pre>
 */
@NullMarked
package dev.virga.kit.pull;

import org.jspecify.annotations.NullMarked;
