/**
 * Where a database is, as people write it, and how it is reached.
 *
 * <pre>{@code
 * DataSource dataSource =
 *     DatabaseAddress.parse("postgres://me@localhost/app").withPassword(password).dataSource();
 * }</pre>
 */
@NullMarked
package dev.virga.kit.connect;

import org.jspecify.annotations.NullMarked;
