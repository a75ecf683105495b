/**
 * Reads what a live database is, from PostgreSQL's own catalog, without changing anything.
 *
 * <p>{@link dev.virga.kit.introspect.Introspection} holds the tables as the other packages know
 * them, and lists what no record can say. {@link dev.virga.kit.introspect.Canonical} brings records
 * into the words in which PostgreSQL prints them, so that both can be compared:
 *
 * <pre>{@code
 * Introspection live = Introspection.of(connection);
 * DatabaseDefinition records = Canonical.of(connection, Manifests.onClassPath());
 * List<Change> changes = Diff.between(live.database(), records, Decisions.none());
 * }</pre>
 */
@NullMarked
package dev.virga.kit.introspect;

import org.jspecify.annotations.NullMarked;
