package dev.virga.query;

import dev.virga.annotation.Id;
import dev.virga.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A table of another schema, with the name of one in the shop. */
@Table(value = "orders", schema = "archive", scope = "ArchivedOrders")
public record ArchivedOrder(@Id long id, @Nullable String note) {}
