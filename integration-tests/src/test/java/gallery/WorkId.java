package gallery;

import java.util.UUID;

/** The key of a work. */
public record WorkId(UUID value) {}
