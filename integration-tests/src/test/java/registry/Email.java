package registry;

import dev.virga.annotation.*;

@Domain("email")
@Check("value ~ '@'")
public record Email(@Column(type = "varchar(40)") String value) {}
