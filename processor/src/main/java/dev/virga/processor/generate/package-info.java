/**
 * From scopes to text: the interface of a table, its insert type, and the manifest of its schema.
 */
@NullMarked
package dev.virga.processor.generate;

import org.jspecify.annotations.NullMarked;
