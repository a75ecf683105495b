package dev.virga.render;

/** How the values of a statement are written. */
enum ValueForm {
  /** As {@code ?}, sent beside the text. */
  PARAMETERS,
  /** As a part of the text, which is kept: the query of a view has no parameters. */
  LITERALS
}
