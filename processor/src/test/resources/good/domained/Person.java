package domained;

import dev.virga.annotation.Check;
import dev.virga.annotation.Column;
import dev.virga.annotation.Default;
import dev.virga.annotation.Domain;
import dev.virga.annotation.Id;
import dev.virga.annotation.References;
import dev.virga.annotation.RenamedFrom;
import dev.virga.annotation.Row;
import dev.virga.annotation.Table;
import dev.virga.annotation.Unique;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Domains in each place that a type can have. */
@Table("people")
public record Person(
    @Id PersonId id,
    @Unique Email email,
    Optional<Email> second,
    List<Email> others,
    @References(Person.class) @Nullable PersonId leadId,
    Mood mood,
    Level level,
    @Column(collation = "C") Email sorted) {

  /** A text with checks of all kinds. */
  @Domain(value = "email", comment = "where mail goes")
  @Check("value ~ '@'")
  @Check(value = "length(value) > 2", name = "email_length")
  public record Email(
      @Column(type = "varchar(100)", collation = "C") @Check("value <> ''") String value) {}

  /** A key. */
  @Domain("person_id")
  public record PersonId(long value) {}

  /** The names of constants. */
  @Domain(value = "mood", schema = "public")
  @RenamedFrom("humor")
  public record Mood(@Column(type = "text") Feeling feeling) {}

  /** What a mood is. */
  public enum Feeling {
    GOOD,
    BAD
  }

  /** A number with a default. */
  @Domain("level")
  public record Level(@Default("1") int value) {}

  /** The row of a query. */
  @Row("mailboxes")
  public record Mailbox(Email email, List<Email> all) {}
}
