package shop;

import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.Table;

/** A table whose only column is one that the database fills. */
@Table("tickets")
public record Ticket(@Id @Identity long id) {}
