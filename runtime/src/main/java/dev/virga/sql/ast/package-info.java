/**
 * The tree of a query: sealed interfaces and immutable records, without behaviour.
 *
 * <p>The typed façade {@code dev.virga.sql} makes it, {@code dev.virga.render} turns it into SQL.
 * Applications do not meet it; it is public for code that adds functions of its own to the façade,
 * and grows from release to release.
 */
@NullMarked
package dev.virga.sql.ast;

import org.jspecify.annotations.NullMarked;
