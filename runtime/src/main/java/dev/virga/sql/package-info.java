/**
 * The typed façade: columns, conditions, joins, shapes, and the statements that they make.
 *
 * <p>The first type parameter, the <em>scope</em>, says in which tables something makes sense: a
 * {@code Column<Users, String>} is usable wherever {@code users} is in the query, a {@code
 * Condition<Users & Posts>} where both are. Everything that takes an expression takes it for {@code
 * ? super} its own scope, so a column of a table that is not in the query does not compile.
 *
 * <pre>{@code
 * import static blog.Posts.*;
 * import static dev.virga.sql.Sql.*;
 *
 * Select<Card> cards =
 *     from(Posts.POSTS).join(AUTHOR).where(VIEWS.gt(10)).select(row(Card::new, TITLE, Users.USERNAME));
 * }</pre>
 *
 * <p>renders {@code select "posts"."title", "users"."username" from "posts" join "users" on
 * "users"."id" = "posts"."author_id" where "posts"."views" > ?}.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package dev.virga.sql;

import org.jspecify.annotations.NullMarked;
