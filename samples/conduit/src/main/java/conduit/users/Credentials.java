package conduit.users;

import conduit.security.Secret;

/** What a user tells to log in. */
public record Credentials(String email, Secret password) {}
