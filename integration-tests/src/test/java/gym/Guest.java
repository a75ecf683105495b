package gym;

import dev.virga.annotation.Column;
import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.Index;
import dev.virga.annotation.Table;
import dev.virga.annotation.Unique;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody who trains, or trained. */
@Table("guests")
@Index(on = "lower(email)", unique = true, name = "guests_lower_email_idx")
@Index(
    value = "badge",
    unique = true,
    nulls = Unique.Nulls.NOT_DISTINCT,
    with = "fillfactor = 70",
    where = "left_at is null")
public record Guest(
    @Id @Identity long id,
    String email,
    @Nullable String badge,
    @Column(collation = "C", storage = Column.Storage.MAIN, compression = Column.Compression.PGLZ)
        @Nullable String notes,
    @Nullable Instant leftAt) {}
