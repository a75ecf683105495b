package dev.virga.query;

import dev.virga.annotation.Row;

/** The key of a row that was inserted. */
@Row("new_ids")
public record NewId(long id) {}
