/**
 * The vocabulary that turns a plain {@code record} into a table: its columns, keys, relations and
 * defaults.
 *
 * <pre>{@code
 * @Table("users")
 * public record User(@Id @Identity long id, @Unique String email, @Nullable String bio) {}
 * }</pre>
 *
 * <p>The annotations are read at compile time by the processor {@code virga-processor} and are not
 * kept at run time.
 */
@NullMarked
package dev.virga.annotation;

import org.jspecify.annotations.NullMarked;
