package shop;

import dev.virga.annotation.Row;
import org.jspecify.annotations.Nullable;

/** A place in a tree; the row of a recursive query. */
@Row("nodes")
public record Node(long id, @Nullable Long parentId, String name) {}
