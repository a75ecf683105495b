package gallery;

import dev.virga.annotation.Default;
import dev.virga.annotation.Id;
import dev.virga.annotation.References;
import dev.virga.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A work, and what it was made after. */
@Table("works")
public record Work(
    @Id WorkId id,
    @References(Artist.class) ArtistId artistId,
    Title title,
    @Default("1") Copies copies,
    @References(value = Work.class, relation = "model") @Nullable WorkId modelId) {

  /** How many there are. */
  public record Copies(int number) {}
}
