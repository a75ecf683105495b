package dev.virga.kit.introspect;

import java.util.List;

/**
 * An index that is no constraint's, as {@code tables.sql} reads it.
 *
 * @param valid whether queries use it: not one whose concurrent build failed
 * @param plain whether its columns say all about it
 */
record CatalogIndex(
    String name, List<String> columns, String definition, boolean valid, boolean plain) {}
