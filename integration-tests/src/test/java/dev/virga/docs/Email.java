package dev.virga.docs;

public record Email(String address) {}
