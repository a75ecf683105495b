package dev.virga.sql.ast;

/**
 * {@code refresh materialized view ...}.
 *
 * @param concurrently whether others read the rows meanwhile
 */
public record Refresh(Source view, boolean concurrently) {}
