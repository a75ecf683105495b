/**
 * What the kit's tests share: definitions in a line or two, and a look into PostgreSQL's catalog.
 */
@NullMarked
package dev.virga.kit.testing;

import org.jspecify.annotations.NullMarked;
