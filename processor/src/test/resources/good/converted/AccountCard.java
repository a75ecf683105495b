package converted;

import dev.virga.annotation.Path;
import dev.virga.annotation.Shape;
import java.util.List;
import java.util.Optional;

/** A shape of converted columns. */
@Shape(Account.class)
public record AccountCard(
    Account.Id id,
    Account.Email email,
    Optional<Account.Email> recovery,
    long balance,
    List<String> words,
    boolean urgent,
    @Path("parentAccount.words") Optional<List<String>> inherited) {}
