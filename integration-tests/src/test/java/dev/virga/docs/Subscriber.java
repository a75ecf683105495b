package dev.virga.docs;

import dev.virga.annotation.*;

@Table("subscribers")
public record Subscriber(
    @Id @Identity long id, @Unique @Convert(EmailConverter.class) Email email) {}
