package depot;

import dev.virga.annotation.HasMany;
import dev.virga.annotation.Id;
import dev.virga.annotation.References;
import dev.virga.annotation.Table;

/** A part of the grounds, within another one; that of all of them is within itself. */
@Table("zones")
@HasMany(value = Zone.class, name = "parts")
@HasMany(Oak.class)
public record Zone(
    @Id long id, String name, @References(value = Zone.class, relation = "whole") long wholeId) {}
