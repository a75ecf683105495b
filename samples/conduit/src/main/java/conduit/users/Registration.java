package conduit.users;

import conduit.security.Secret;

/** What somebody tells to become a user. */
public record Registration(String username, String email, Secret password) {}
