/**
 * Relations at their limits: any tree of them against nested loops, every type at every depth, many
 * rows in little memory, and what PostgreSQL makes of large tables.
 */
@NullMarked
package dev.virga.relation;

import org.jspecify.annotations.NullMarked;
