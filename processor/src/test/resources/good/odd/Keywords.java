package odd;

import dev.virga.annotation.*;
import java.util.*;

/** Keywords of Java and of SQL, and names of what records are written with. */
public final class Keywords {
  private Keywords() {}

  @Table("select")
  public record Selection(@Id long from, @Column("where") String order, @Column("class") String klass) {}

  @Table("class")
  public record Lesson(@Id long id) {}

  @Table("table")
  public record Furniture(@Id @Column("table") long id, @References(Lesson.class) long lessonId) {}

  @Table("string")
  public record Thread(@Id long id, String object, String override, @Column("string") String text, String functionalInterface) {}

  @Table("optional")
  public record Extra(@Id long id, Optional<String> text, Optional<UUID> uuid) {}

  @Table("record")
  public record Disc(@Id @Default("1") int disc, @Default("2") int values, @Default("3") int none) {}

  @Table("find_first")
  public record Search(@Id long dev, String java) {}

  @Table("row_values")
  public record Values(long values, long NONE, @Column("row_values") long NewRow, @Id long ID, long newValues, long hashcode) {}

  @Row("row")
  public record Line(long i, @Column("row") long line) {}

  @Row("list")
  public record Entry(long entry, long query) {}

  @Table("int")
  public record Number(@Id long FindFirst, @Id long List, @Id long Sql, @Id @Column("ID") long iD) {}
}
