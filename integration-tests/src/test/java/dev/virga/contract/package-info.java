/**
 * The contract: package {@code blog} is written as a user would write it, and every method of its
 * classes is called here against PostgreSQL.
 */
@NullMarked
package dev.virga.contract;

import org.jspecify.annotations.NullMarked;
