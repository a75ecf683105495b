package gallery;

import dev.virga.annotation.HasMany;
import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.Row;
import dev.virga.annotation.Table;
import dev.virga.annotation.Unique;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An artist. */
@Table("artists")
@HasMany(Work.class)
public record Artist(
    @Id @Identity ArtistId id,
    @Unique Title name,
    Optional<Title> pseudonym,
    List<Title> prizes,
    @Nullable Style style) {

  /** Wraps an enum. */
  public record Style(School school) {}

  /** A school of art. */
  public enum School {
    CUBISM,
    POP
  }

  /** How many works an artist made. */
  @Row("outputs")
  public record Output(ArtistId id, long works) {}
}
