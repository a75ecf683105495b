package dev.virga.docs;

import dev.virga.annotation.*;
import java.util.List;

@Table("tours")
public record Tour(@Id @Identity long id, Stop start, List<Stop> stops) {}
