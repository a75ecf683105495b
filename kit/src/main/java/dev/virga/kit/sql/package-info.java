/**
 * Tells texts of SQL apart: statements, tokens and comments.
 *
 * <p>{@link dev.virga.kit.sql.SqlText} is a whole text.
 */
@NullMarked
package dev.virga.kit.sql;

import org.jspecify.annotations.NullMarked;
