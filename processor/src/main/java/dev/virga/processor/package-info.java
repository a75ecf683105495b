/**
 * The annotation processor: it runs wherever {@code virga-processor} is on the compiler's processor
 * path, and has no API.
 *
 * <pre>{@code
 * @Table("users")
 * public record User(@Id @Identity long id, @Unique String email) {}
 * }</pre>
 *
 * <p>It reads a record ({@code read}) into a declaration ({@code model}), turns that into what is
 * to be generated or into problems ({@code validate}), and writes it ({@code generate}): here
 * {@code Users}, {@code NewUser} and a manifest.
 */
@NullMarked
package dev.virga.processor;

import org.jspecify.annotations.NullMarked;
