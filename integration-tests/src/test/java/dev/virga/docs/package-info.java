/**
 * The snippets of {@code README.md} and {@code docs/}: regions of code that runs here.
 *
 * <p>A fenced block of Java or SQL has a comment above it that names its snippet, as {@code <!--
 * snippet: find-first -->}.
 *
 * <ul>
 *   <li>Java is the region of that name, between {@code // region find-first} and {@code //
 *       endregion}, in a class of this package; or a whole file, {@code <!-- snippet: User.java
 *       -->}.
 *   <li>SQL, {@code <!-- snippet: find-first.sql -->}, is what the region sends to the database:
 *       the test that holds the region says {@code docs.shows("find-first.sql")} after it.
 * </ul>
 *
 * <p>Run with {@code -Dvirga.docs.update=true}, the tests write the blocks instead of comparing
 * them.
 */
@NullMarked
package dev.virga.docs;

import org.jspecify.annotations.NullMarked;
