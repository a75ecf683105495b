package store;

import dev.virga.annotation.Column;
import dev.virga.annotation.Default;
import dev.virga.annotation.HasMany;
import dev.virga.annotation.Id;
import dev.virga.annotation.Index;
import dev.virga.annotation.References;
import dev.virga.annotation.Table;
import java.util.List;
import java.util.Optional;

/** A board of a grade; some are cut of others. */
@Table("planks")
@Index(value = "length", unique = true, where = "grade = '1st'")
@HasMany(value = Plank.class, name = "halves")
public record Plank(
    @Id String name,
    int length,
    @Default("'1st'") Grade grade,
    @Default("'{}'") List<Grade> grades,
    @Column(type = "text") Optional<Grade> before,
    @References(Plank.class) Optional<String> cutOf) {}
