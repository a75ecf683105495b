package bad;

import dev.virga.annotation.HasMany;
import dev.virga.annotation.HasOne;
import dev.virga.annotation.Id;
import dev.virga.annotation.References;
import dev.virga.annotation.Row;
import dev.virga.annotation.Table;

/** Relations that no foreign key carries. */
public final class Relations {
  private Relations() {}

  @Table("lonely")
  record Lonely(@Id long id) {}

  @Table("keyless")
  @HasMany(Child.class)
  record Keyless(long id) {}

  @Table("parents")
  @HasMany(Lonely.class)
  @HasMany(Child.class)
  @HasMany(value = Child.class, name = "unknown", by = "parntId")
  @HasMany(value = Child.class, name = "far", by = "completely")
  @HasMany(value = Child.class, name = "number", by = "number")
  @HasMany(value = Child.class, name = "to", by = "parentId", to = "id")
  @HasMany(value = Child.class, name = "a name", by = "parentId")
  @HasMany(value = String.class)
  @HasOne(value = Child.class, by = "parentId")
  @HasOne(value = Lonely.class)
  record Parent(@Id long id) {}

  @Table("children")
  record Child(
      @Id long id,
      @References(Parent.class) long parentId,
      @References(Parent.class) long guardianId,
      @References(Keyless.class) long keylessId,
      long number) {}

  @Table("composites")
  @HasMany(value = Child.class, by = "parentId")
  record Composite(@Id long a, @Id long b) {}

  @Table("betweens")
  record Between(@Id @References(Parent.class) long parentId, @Id @References(Many.class) long manyId) {}

  @Table("half_betweens")
  record HalfBetween(@Id @References(Many.class) long manyId) {}

  @Table("many")
  @HasMany(value = Lonely.class, through = Between.class)
  @HasMany(value = Parent.class, through = HalfBetween.class)
  @HasMany(value = Parent.class, through = Between.class, by = "parentId", name = "wrong")
  @HasMany(value = Parent.class, through = String.class, name = "text")
  @HasMany(value = Composite.class, through = Between.class, name = "composites")
  @HasMany(value = Many.class, through = Pair.class, name = "pairs")
  @HasMany(value = Many.class, through = Pair.class, name = "same", by = "oneId", to = "oneId")
  record Many(@Id long id) {}

  @Row("held")
  @HasMany(Lonely.class)
  @HasMany(Child.class)
  @HasMany(value = Child.class, name = "mistaken", from = "parntId")
  @HasMany(value = Child.class, name = "unheld", from = "number")
  @HasMany(value = Child.class, name = "unknown", by = "parntId")
  @HasMany(value = Lonely.class, through = Between.class, name = "through")
  @HasMany(value = Child.class, name = "children", by = "guardianId")
  @HasOne(value = Child.class, by = "parentId")
  record Held(@References(Parent.class) long parentId, long number) {}

  @Table("ones")
  @HasMany(value = Pair.class, by = "oneId", from = "id")
  record One(@Id long id) {}

  @Table("pairs")
  record Pair(@Id @References(Many.class) long oneId, @Id @References(Many.class) long otherId) {}
}
