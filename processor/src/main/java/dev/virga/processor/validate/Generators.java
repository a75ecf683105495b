package dev.virga.processor.validate;

import dev.virga.Generator;
import dev.virga.processor.model.Component;
import dev.virga.processor.model.GeneratorDeclaration;
import dev.virga.processor.model.JavaType;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;

/** Checks {@code @Generate}: generated code can make the class, and its values fit. */
final class Generators {
  private final Problems problems;
  private final MadeClasses classes;

  Generators(Problems problems) {
    this.problems = problems;
    this.classes = new MadeClasses(problems, ProblemKey.GENERATOR, Generator.class, "makes");
  }

  void check(Component component, GeneratorDeclaration generator) {
    String implementing = "Generator<" + valueText(component) + ">";
    if (classes.check(generator.type(), implementing, generator.madeText())
        && !generator.fits(component.type())
        && !generator.fitsWrapped(component.type())) {
      problem(
          generator,
          generator.type().name().value().simpleName(),
          " makes ",
          generator.madeText(),
          ", but ",
          component.label(),
          " is ",
          component.type().text(),
          "; name a generator of that type");
    }
    if (component.identity().isPresent()
        || component.defaultExpression().isPresent()
        || component.computed().isPresent()
        || component.version().isPresent()) {
      problem(
          generator,
          component.label(),
          " has two values where an insert leaves it out; drop @Generate, or @Identity, @Default, @Computed or @Version");
    }
  }

  private static String valueText(Component component) {
    return component.type().javaType().map(JavaType::toString).orElse(component.type().text());
  }

  private void problem(GeneratorDeclaration generator, String... message) {
    problems.add(generator.type().name().position(), ProblemKey.GENERATOR, message);
  }
}
