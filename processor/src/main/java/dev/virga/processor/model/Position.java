package dev.virga.processor.model;

/** A place in the user's source that a problem points at. Only the reader knows what it is. */
public interface Position {}
