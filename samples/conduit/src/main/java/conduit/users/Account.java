package conduit.users;

import org.jspecify.annotations.Nullable;

/** What a user sees of the own account, with the token for the next requests. */
public record Account(
    String email, String token, String username, @Nullable String bio, @Nullable String image) {}
