package dev.virga.docs;

import dev.virga.annotation.*;
import dev.virga.type.TsVector;

@Table("essays")
public record Essay(@Id @Identity long id, String title, String body, TsVector words) {}
