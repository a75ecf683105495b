package dev.virga.docs;

import dev.virga.UuidV7;
import dev.virga.annotation.*;
import java.util.UUID;

@Table("invoices")
public record Invoice(@Id @Generate(UuidV7.class) UUID id, String customer) {}
