package constrained;

import dev.virga.annotation.RowSecurity;
import dev.virga.annotation.Policy;
import dev.virga.annotation.Exclude;
import dev.virga.annotation.Deferrable;
import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.References;
import dev.virga.annotation.Table;
import dev.virga.annotation.Unique;
import org.jspecify.annotations.Nullable;

/** Constraints with more to say than columns. */
@Table("seats")
@Unique(value = {"rank", "place"}, deferrable = Deferrable.INITIALLY_DEFERRED)
@Unique(
    value = {"place", "guest"},
    nulls = Unique.Nulls.NOT_DISTINCT,
    include = {"rank", "number"},
    name = "seats_guest")
@Exclude({"rank with =", "\"number\" with ="})
@Exclude(
    value = "int4range(place, place + 1) with &&, rank with operator(pg_catalog.=)",
    where = "place > 0",
    deferrable = Deferrable.INITIALLY_DEFERRED,
    name = "seats_apart")
@Exclude(value = "place with =", method = "btree")
@RowSecurity(force = true)
@Policy(
    value = "own \"seat\"",
    as = Policy.Mode.RESTRICTIVE,
    command = Policy.Command.UPDATE,
    to = {"web", "app"},
    using = "guest = current_user",
    withCheck = "place > 0")
@Policy(value = "all", to = "public", using = "true")
@References(
    value = Seat.class,
    by = {"besidesPlace", "besidesGuest"},
    to = {"place", "guest"},
    match = References.Match.FULL,
    relation = "besides")
public record Seat(
    @Id @Identity(start = 1000, increment = 10, min = 500, max = 9_223_372_036_854_775_807L, cache = 5, cycle = true)
        long id,
    int rank,
    int place,
    @Nullable String guest,
    @Unique(include = "rank", deferrable = Deferrable.INITIALLY_IMMEDIATE) int number,
    @References(value = Seat.class, deferrable = Deferrable.INITIALLY_DEFERRED) @Nullable Long behindId,
    @Nullable Integer besidesPlace,
    @Nullable String besidesGuest) {}
