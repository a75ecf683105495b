package dev.virga.processor.read;

import dev.virga.processor.model.JavaName;
import java.util.List;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.util.ElementFilter;

/** The top-level classes that a round of the compilation adds to the sources. */
public final class SourceClasses {
  private SourceClasses() {}

  /** Returns their names. */
  public static List<JavaName> of(RoundEnvironment round) {
    return ElementFilter.typesIn(round.getRootElements()).stream().map(Nesting::nameOf).toList();
  }
}
