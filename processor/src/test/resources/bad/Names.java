package bad;

import dev.virga.annotation.Check;
import dev.virga.annotation.Column;
import dev.virga.annotation.EnumLabel;
import dev.virga.annotation.EnumType;
import dev.virga.annotation.Id;
import dev.virga.annotation.Index;
import dev.virga.annotation.References;
import dev.virga.annotation.Row;
import dev.virga.annotation.Table;
import dev.virga.annotation.Unique;

/** Names that PostgreSQL or Java cannot have. */
public final class Names {
  private Names() {}

  static final String LONG = "a_name_of_sixty_four_bytes_which_is_one_more_than_it_ought_to_be";

  enum Label {
    A_CONSTANT_WHOSE_NAME_IS_LONGER_THAN_SIXTY_THREE_BYTES_WHICH_IS_BAD
  }

  @Table("")
  record Empty(@Id long id) {}

  @Row("")
  record EmptyRow(long id) {}

  @Table("nul\0")
  record Nul(@Id long id) {}

  @Table(LONG)
  record TooLong(@Id long id) {}

  @Table(value = "schemas", schema = LONG)
  record LongSchema(@Id long id) {}

  @Table("***")
  record Stars(@Id long id) {}

  @Table(value = "lower", scope = "lowers")
  record Lower(@Id long id) {}

  @Table(value = "upper", scope = "UPPERS")
  record Upper(@Id long id) {}

  @Table(value = "spaced", scope = "With space")
  record Spaced(@Id long id) {}

  @Table(value = "hiding", scope = "String")
  record Hiding(@Id long id) {}

  @Table("named_columns")
  record NamedColumns(
      @Id long id,
      @Column("") long empty,
      @Column("\ud800") long half,
      @Column("äöüäöüäöüäöüäöüäöüäöüäöüäöüäöüäöüä") long umlauts,
      long aComponentWhoseNameIsLongerThanSixtyThreeBytesInTheDatabaseWhichIsBad) {}

  @Table("labels")
  record Labels(@Id Label label) {}

  @Table("named_constraints")
  @Index(value = "id", name = LONG + "d")
  record NamedConstraints(
      @Id long id,
      @Unique(name = LONG + "a") long a,
      @Check(value = "b > 0", name = LONG + "b") long b,
      @References(value = NamedConstraints.class, name = LONG + "c") long c,
      @References(value = NamedConstraints.class, relation = "a relation") long d) {}

  enum Interval {
    MONTH
  }

  @EnumType("_int4")
  enum ArrayOfNumbers {
    ONE
  }

  @EnumType(LONG + "e")
  enum Endless {
    ONE
  }

  @EnumType(value = "point", schema = "geo")
  enum Point {
    HERE
  }

  @Table("own_types")
  record OwnTypes(@Id long id, Interval interval, ArrayOfNumbers numbers, Endless endless, Point point) {}

  @Table(value = "own_types", schema = "billing", scope = "BillingTypes")
  record BillingType(@Id long id, Interval interval) {}

  @Table("system_columns")
  record SystemColumns(@Id long ctid, long xmin, @Column("tableoid") long table, long oid) {}

  @Row("system_row")
  record SystemRow(String ctid) {}

  enum Grades {
    @EnumLabel("B") A,
    B,
    @EnumLabel("c") C,
    @EnumLabel("c") D,
    @EnumLabel("E") E,
    @EnumLabel("") F,
    @EnumLabel("nul\0") G;

    @EnumLabel("x") static final int NUMBER = 1;
  }

  @Table("graded")
  record Graded(@Id long id, Grades grade, @Column(type = "text") Grades text, @EnumLabel("y") String word) {}
}
