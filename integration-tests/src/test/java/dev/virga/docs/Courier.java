package dev.virga.docs;

import dev.virga.annotation.*;
import java.util.List;

@Table("couriers")
public record Courier(@Id @Identity long id, Postcode home, List<Postcode> drivesTo) {}
