package dev.virga.docs;

import dev.virga.annotation.*;
import java.time.Instant;
import java.util.UUID;

@Table("scans")
public record Scan(
    @Id @References(value = Parcel.class, onDelete = References.OnDelete.CASCADE) UUID parcelId,
    @Id int number,
    @Index String place,
    @Default("now()") Instant scannedAt) {}
