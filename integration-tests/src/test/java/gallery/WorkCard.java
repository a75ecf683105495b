package gallery;

import dev.virga.annotation.Path;
import dev.virga.annotation.Shape;
import java.util.List;

/** A work as a list shows it. */
@Shape(Work.class)
public record WorkCard(
    WorkId id,
    Title title,
    @Path("artist.name") Title artist,
    @Path("artist.prizes") List<Title> prizes) {}
