/**
 * The tests' database: a PostgreSQL server for each run of the tests, and on it a fresh database
 * for each test class.
 *
 * <pre>{@code
 * final class AccountsTest {
 *   @RegisterExtension
 *   static final TestDatabase database =
 *       TestDatabase.withSchema("create table accounts (id bigint primary key)");
 *
 *   @Test
 *   void startsEmpty() throws SQLException {
 *     try (Connection connection = database.dataSource().getConnection()) {
 *       ...
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>The server is the one that {@value dev.virga.testing.TestServer#URL_VARIABLE} names, else a
 * container where Docker answers, else embedded PostgreSQL.
 *
 * <p>{@link dev.virga.testing.RoundTrips} writes down what is sent to it.
 */
@NullMarked
package dev.virga.testing;

import org.jspecify.annotations.NullMarked;
