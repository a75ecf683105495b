/**
 * Reads what a database runs itself: functions, procedures and triggers, which files of SQL
 * declare.
 *
 * <p>{@link dev.virga.kit.code.CodeFile} is such a file, and {@link dev.virga.kit.code.CodeOrder}
 * says when each function is made.
 */
@NullMarked
package dev.virga.kit.code;

import org.jspecify.annotations.NullMarked;
