/**
 * What a repository imports: the {@link dev.virga.Database}, the {@link dev.virga.Query} that it
 * runs, and the exceptions that it may throw.
 *
 * <pre>{@code
 * Optional<User> user = db.run(Users.findFirst(where(EMAIL.eq(email))));
 * }</pre>
 */
@NullMarked
package dev.virga;

import org.jspecify.annotations.NullMarked;
