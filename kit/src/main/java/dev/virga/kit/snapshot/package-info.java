/**
 * Keeps what the migrations so far have made: a JSON file for each table and enum type, to be
 * committed beside them.
 *
 * <pre>{@code
 * db/snapshot/tables/users.json
 * db/snapshot/tables/blog/posts.json
 * db/snapshot/enums/mood.json
 * }</pre>
 *
 * <p>Each fact is a line, sorted by name, so that a review shows what changes, and branches that
 * change different things merge.
 */
@NullMarked
package dev.virga.kit.snapshot;

import org.jspecify.annotations.NullMarked;
