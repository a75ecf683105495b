/**
 * JSON by Jackson, an optional dependency: only {@link dev.virga.jackson.JacksonMapper} needs it,
 * and only a column that is stored as JSON needs that.
 */
@NullMarked
package dev.virga.jackson;

import org.jspecify.annotations.NullMarked;
