/**
 * The tree of a query to SQL, in one pass: one place quotes a name ({@code SqlText}), one place
 * binds a value, and parentheses stand where {@link dev.virga.sql.ast.Precedence} asks for them.
 *
 * <p>{@link dev.virga.render.Renderer} is the way in, {@link dev.virga.render.Statement} what comes
 * out.
 */
@NullMarked
package dev.virga.render;

import org.jspecify.annotations.NullMarked;
