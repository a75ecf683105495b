package dev.virga.type;

/** What lies in a plane: a point, a line, an area. */
public sealed interface Figure permits Point, Line, LineSegment, Box, Path, Polygon, Circle {}
