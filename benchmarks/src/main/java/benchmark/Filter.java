package benchmark;

import org.jspecify.annotations.Nullable;

/**
 * Filters for posts, of which those that are null are left out.
 *
 * @param title what the title starts with
 */
public record Filter(
    @Nullable Long author, @Nullable Integer minimumViews, @Nullable String title) {}
