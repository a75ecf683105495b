/**
 * The kit's commands as goals.
 *
 * <pre>{@code
 * mvn virga:generate -Dvirga.name="add bio"
 * mvn virga:migrate
 * }</pre>
 */
@NullMarked
package dev.virga.maven;

import org.jspecify.annotations.NullMarked;
