/**
 * Finds in migrations what locks a busy application out, loses data, or fails halfway.
 *
 * <p>{@link dev.virga.kit.lint.Linter} checks files, whoever wrote them, and {@link
 * dev.virga.kit.lint.Rules} are what it knows:
 *
 * <pre>{@code
 * List<Finding> findings = Migrations.in(folder).lint(Linter.ofAllRules());
 * }</pre>
 */
@NullMarked
package dev.virga.kit.lint;

import org.jspecify.annotations.NullMarked;
