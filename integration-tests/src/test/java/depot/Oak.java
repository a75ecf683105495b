package depot;

import dev.virga.annotation.Id;
import dev.virga.annotation.References;
import dev.virga.annotation.Table;

/** A tree in a zone; its table has the name that the rows of a tree of rows have in SQL. */
@Table(value = "tree", scope = "Oaks")
public record Oak(@Id long number, @References(Zone.class) long zoneId) {}
