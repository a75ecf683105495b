package depot;

import dev.virga.annotation.HasMany;
import dev.virga.annotation.Id;
import dev.virga.annotation.References;
import dev.virga.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A box, which may stand in another one: a tree whose key has two columns. */
@Table("boxes")
@References(
    value = Box.class,
    by = {"outerMark", "outerNumber"},
    relation = "outer")
@HasMany(value = Box.class, name = "inner")
public record Box(
    @Id String mark, @Id int number, @Nullable String outerMark, @Nullable Integer outerNumber) {}
