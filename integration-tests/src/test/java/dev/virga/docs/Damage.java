package dev.virga.docs;

import dev.virga.annotation.*;
import java.util.UUID;

/** What was wrong with a parcel at a scan. */
@Table("damages")
@References(
    value = Scan.class,
    by = {"parcelId", "scanNumber"})
public record Damage(@Id @Identity long id, UUID parcelId, int scanNumber, String what) {}
