package dev.virga.docs;

import dev.virga.annotation.*;

@Row("words")
public record Word(String word, long place) {}
