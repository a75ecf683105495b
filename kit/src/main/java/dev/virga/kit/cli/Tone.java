package dev.virga.kit.cli;

import picocli.CommandLine.Help.Ansi.Style;

/** How something is said, which a terminal shows as a colour. */
enum Tone {
  /** It is as it should be. */
  GOOD(Style.fg_green),
  /** Something is still to be done. */
  OPEN(Style.fg_yellow),
  /** Something is wrong. */
  BAD(Style.fg_red);

  private final Style style;

  Tone(Style style) {
    this.style = style;
  }

  /** Returns a text between the marks of the colour. */
  String colour(String text) {
    return style.on() + text + style.off();
  }
}
