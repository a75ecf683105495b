/**
 * Says what is different between two schemas, as a list of typed changes: a pure function.
 *
 * <p>{@link dev.virga.kit.diff.Diff} compares, {@link dev.virga.kit.diff.Decisions} say what it
 * cannot know, and {@link dev.virga.kit.plan} says how the changes are made:
 *
 * <pre>{@code
 * List<Change> changes = Diff.between(before, after, Decisions.none());
 * System.out.println(Plan.of(changes, Style.ONLINE).sql());
 * }</pre>
 */
@NullMarked
package dev.virga.kit.diff;

import org.jspecify.annotations.NullMarked;
