/**
 * Statements to results, over JDBC: the executor, transactions, batches, streams and the
 * translation of errors. The only package that touches a connection.
 */
@NullMarked
package dev.virga.jdbc;

import org.jspecify.annotations.NullMarked;
