package odd;

import dev.virga.annotation.Column;
import dev.virga.annotation.EnumLabel;
import dev.virga.annotation.EnumType;
import dev.virga.annotation.Id;
import dev.virga.annotation.RenamedFrom;
import dev.virga.annotation.Table;

/** All that can have been called otherwise. */
@RenamedFrom(value = "former", schema = "public")
@Table(value = "renamed_things", schema = "s")
public record Renamed(
    @Id long id,
    @RenamedFrom("Bio") String about,
    @RenamedFrom("old mood") @Column("mood") Mood mood,
    Mood otherMood,
    @Column(type = "text") Mood moodInText) {
  /** A type with a former name, and a label with one. */
  @RenamedFrom(value = "humor", schema = "t")
  @EnumType("mood")
  public enum Mood {
    /** It was called otherwise. */
    @RenamedFrom("BLUE")
    SAD,
    /** It was not, and is no name in Java. */
    @EnumLabel("happy-go-lucky \\ 'x'")
    HAPPY
  }
}
