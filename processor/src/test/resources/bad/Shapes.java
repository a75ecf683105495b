package bad;

import dev.virga.annotation.Shape;
import dev.virga.annotation.Path;
import dev.virga.annotation.References;
import dev.virga.annotation.Embedded;
import dev.virga.annotation.Column;
import dev.virga.annotation.EnumType;
import dev.virga.annotation.HasMany;
import dev.virga.annotation.Id;
import dev.virga.annotation.Index;
import dev.virga.annotation.Row;
import dev.virga.annotation.Table;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What cannot be a table, because of what it is or where it lies. */
public final class Shapes {
  private Shapes() {}

  @Table("classes")
  static class Klass {
    long id;
  }

  @Table("interfaces")
  interface Contract {}

  @Row("enums")
  enum Choice {}

  @Table("generics")
  record Generic<T>(@Id long id) {}

  @Table("privates")
  private record Private(@Id long id) {}

  private static class Closed {
    @Table("in_privates")
    record InPrivate(@Id long id) {}
  }

  class Inner {
    @Table("in_inners")
    record InInner(@Id long id) {}
  }

  @Table("nothings")
  record Nothing() {}

  @Table("boths")
  @Row("boths_too")
  record Both(@Id long id) {}

  @Row("plain_rows")
  @HasMany(Both.class)
  record PlainRow(@Id long id, @Column("n") @Index long count) {}

  @Table("no_enums")
  @EnumType("no_enum")
  record NoEnum(@Id long id) {}

  @Table("houses")
  @HasMany(value = House.class, name = "annexes")
  record House(
      @Id long id,
      @Embedded Site site,
      @Embedded @Nullable Site other,
      @References(House.class) @Nullable Long mainId) {}

  record Site(String street, int number) {}

  @Shape(House.class)
  record Sited(
      Site site,
      Site other,
      @Path("site") House wrongRecord,
      @Path("site") List<Site> many,
      @Path("main.other") Optional<Site> twiceAbsent,
      @Path("annexes.other") List<Site> absentInLists,
      @Path("site.street.length") int beyond) {}
}
