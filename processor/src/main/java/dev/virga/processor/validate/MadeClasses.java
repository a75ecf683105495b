package dev.virga.processor.validate;

import dev.virga.processor.model.MadeClass;
import dev.virga.processor.model.MadeClass.Obstacle;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import java.util.Locale;

/** Checks that generated code can make instances of the classes that annotations name. */
final class MadeClasses {
  private final Problems problems;
  private final ProblemKey key;
  private final Class<?> implemented;
  private final String does;

  /**
   * Checks classes that implement an interface.
   *
   * @param key the key of what is wrong
   * @param does what the classes do, such as {@code converts}
   */
  MadeClasses(Problems problems, ProblemKey key, Class<?> implemented, String does) {
    this.problems = problems;
    this.key = key;
    this.implemented = implemented;
    this.does = does;
  }

  /**
   * Returns whether generated code can make an instance, and reports what keeps it from that.
   *
   * @param implementing the interface as the class should implement it
   * @param ofType the type that it is for
   */
  boolean check(MadeClass type, String implementing, String ofType) {
    for (Obstacle obstacle : Obstacle.values()) {
      if (type.obstacles().contains(obstacle)) {
        String name = type.name().value().simpleName();
        problems.add(
            type.name().position(),
            obstacle == Obstacle.INACCESSIBLE ? ProblemKey.INACCESSIBLE_TYPE : key,
            message(obstacle, name, implementing, ofType));
        return false;
      }
    }
    return true;
  }

  private String message(Obstacle obstacle, String name, String implementing, String ofType) {
    return switch (obstacle) {
      case NOT_IMPLEMENTING ->
          name
              + " is not a "
              + implemented.getSimpleName().toLowerCase(Locale.ROOT)
              + "; let it implement "
              + implemented.getPackageName()
              + "."
              + implementing;
      case RAW -> name + " does not say what it " + does + "; let it implement " + implementing;
      case GENERIC ->
          name
              + " has type parameters, but a column has one type; declare a class without them for each type";
      case ABSTRACT -> name + " is no class that can be made; name one that is not abstract";
      case INNER -> name + " needs an instance of the class around it; make it static";
      case INACCESSIBLE ->
          "generated code cannot name "
              + name
              + ", or "
              + ofType
              + "; make them visible in the record's package";
      case NO_CONSTRUCTOR ->
          name
              + " has no constructor that generated code can call; give it a public one without parameters that throws no checked exception";
    };
  }
}
