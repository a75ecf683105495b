/**
 * Statements to results, over JDBC. The only package that touches a connection.
 *
 * <p>{@link dev.virga.jdbc.Executor} picks the connection: the one of the thread's transaction, or
 * one of its own from {@link dev.virga.jdbc.Servers}. What is sent on it ({@code Sent}) goes
 * through {@code Sending}, which tells listeners ({@code Hearing}), stops it in time ({@code
 * Watch}) and translates its errors ({@code Errors}). {@code Batch}, {@code RowStream} and {@code
 * Explanation} are the ways to send that are more than one statement and its result.
 */
@NullMarked
package dev.virga.jdbc;

import org.jspecify.annotations.NullMarked;
