package bad;

import dev.virga.annotation.Column;
import dev.virga.annotation.HasMany;
import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.Index;
import dev.virga.annotation.References;
import dev.virga.annotation.Row;
import dev.virga.annotation.Table;
import dev.virga.annotation.Unique;

/** Two of one name. */
public final class Clashes {
  private Clashes() {}

  @Table("columns_of_clash")
  record ColumnClash(@Id long id, @Column("id") long other, long createdAt, @Column("created_at") long made) {}

  @Table("constants")
  record ConstantClash(@Id long id, long constants, long createdAt, long CREATED_AT, long primaryKey) {}

  @Table("key_clashes")
  @Unique("email")
  record KeyClash(@Id long id, @Unique String email, String uniqueEmail) {}

  @Table("trees")
  @HasMany(value = Tree.class, by = "parentId")
  @HasMany(value = Tree.class, by = "leafId", name = "leaf")
  record Tree(
      @Id long id,
      @References(Tree.class) long parentId,
      @References(Tree.class) long leafId,
      @References(value = Tree.class, relation = "parent") long motherId) {}

  @Table("twice")
  record Twice(@Id long id) {}

  @Table(value = "twice", scope = "TwiceAgain")
  record SecondTwice(@Id long id) {}

  @Table("one_scope")
  record OneScope1(@Id long id) {}

  @Row("OneScope")
  record OneScope2(long id) {}

  static final class A {
    @Table("first_inserts")
    record Insert(@Id long id) {}
  }

  static final class B {
    @Table("second_inserts")
    record Insert(@Id long id) {}
  }

  static final class MoodA {
    enum Mood {
      HAPPY
    }

    @Table("moods_a")
    record MoodRecord(@Id Mood mood) {}
  }

  static final class MoodB {
    enum Mood {
      SAD
    }

    @Table("moods_b")
    record SecondMoodRecord(@Id Mood mood) {}
  }
}

@Table("a")
record A(@Id long id, @Index long bC) {}

@Table("a_b")
record B(@Id long id, @Index long c) {}

@Table("a_pkey")
record Pkey(@Id long id) {}

@Table("numbered")
record NumberedRow(@Id @Identity long id, @Unique(name = "numbered_id_seq") long other, @Unique(name = "a_pkey") long third) {}

@Table("a_numbered_id_seq")
record Seq(@Id @Identity long id) {}

@Table("a_numbered")
record NumberedToo(@Id @Identity long id) {}

@Table("itself")
record Itself(@Id long id) {}

@Table("bystander")
record Bystanding(@Id long id) {}

final class Bystander {}

@Table("rain")
record Drop(@Id long id) {}

final class NewDrop {}
