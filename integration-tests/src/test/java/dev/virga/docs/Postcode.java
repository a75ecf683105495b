package dev.virga.docs;

import dev.virga.annotation.*;

@Domain("postcode")
@Check("value ~ '^[0-9]{5}$'")
public record Postcode(String value) {}
