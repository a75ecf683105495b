package dev.virga.processor.read;

import dev.virga.processor.model.Declaration.Obstacle;
import dev.virga.processor.model.Surroundings;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads what generated code has to know of any record that it names. */
final class RecordReader {
  private final Elements elements;
  private final SurroundingsReader surroundings;

  RecordReader(Elements elements) {
    this.elements = elements;
    this.surroundings = new SurroundingsReader(elements);
  }

  /** Returns what generated code finds beside the record. */
  Surroundings surroundings(TypeElement type) {
    return surroundings.of(type);
  }

  /** Returns what keeps generated code from using the type as a record. */
  static Set<Obstacle> obstacles(TypeElement type) {
    Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
    if (type.getKind() != ElementKind.RECORD) {
      obstacles.add(Obstacle.NOT_A_RECORD);
    }
    if (!type.getTypeParameters().isEmpty()) {
      obstacles.add(Obstacle.GENERIC);
    }
    if (Nesting.isPrivate(type)) {
      obstacles.add(Obstacle.PRIVATE);
    }
    if (Nesting.outwards(type).stream().anyMatch(Nesting::isInner)) {
      obstacles.add(Obstacle.INNER);
    }
    return obstacles;
  }

  /** Returns whether naming the record or making one brings a warning. */
  boolean isDeprecated(TypeElement type) {
    Stream<? extends Element> constructors =
        type.getEnclosedElements().stream()
            .filter(member -> member.getKind() == ElementKind.CONSTRUCTOR);
    return Stream.concat(Nesting.outwards(type).stream(), constructors)
        .anyMatch(elements::isDeprecated);
  }
}
