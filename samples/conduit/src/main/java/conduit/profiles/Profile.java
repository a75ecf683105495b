package conduit.profiles;

import org.jspecify.annotations.Nullable;

/**
 * What everybody sees of a user.
 *
 * @param following whether the one who looks follows the user
 */
public record Profile(
    String username, @Nullable String bio, @Nullable String image, boolean following) {}
