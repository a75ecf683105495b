package dev.virga.processor.validate;

import dev.virga.processor.model.BuiltInType;
import dev.virga.processor.model.Component;
import dev.virga.processor.model.ConverterDeclaration;
import dev.virga.processor.model.ConverterDeclaration.Obstacle;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;

/** Checks {@code @Convert}: generated code can make the converter, and its types fit. */
final class Converters {
  private final Problems problems;

  Converters(Problems problems) {
    this.problems = problems;
  }

  void check(Component component, ConverterDeclaration converter) {
    for (Obstacle obstacle : Obstacle.values()) {
      if (converter.obstacles().contains(obstacle)) {
        report(component, converter, obstacle);
        return;
      }
    }
    checkTypes(component, converter);
  }

  private void report(Component component, ConverterDeclaration converter, Obstacle obstacle) {
    String name = converter.name().value().simpleName();
    String implementing = "Converter<" + valueText(component) + ", a type that a column holds>";
    switch (obstacle) {
      case NOT_A_CONVERTER ->
          problem(
              converter,
              ProblemKey.CONVERTER,
              name + " is not a converter; let it implement dev.virga.codec." + implementing);
      case RAW ->
          problem(
              converter,
              ProblemKey.CONVERTER,
              name + " does not say what it converts; let it implement " + implementing);
      case GENERIC ->
          problem(
              converter,
              ProblemKey.CONVERTER,
              name
                  + " has type parameters, but a column has one type; declare a class without them for each type");
      case ABSTRACT ->
          problem(
              converter,
              ProblemKey.CONVERTER,
              name + " is no class that can be made; name one that is not abstract");
      case INNER ->
          problem(
              converter,
              ProblemKey.CONVERTER,
              name + " needs an instance of the class around it; make it static");
      case INACCESSIBLE ->
          problem(
              converter,
              ProblemKey.INACCESSIBLE_TYPE,
              "generated code cannot name "
                  + name
                  + ", or "
                  + converter.convertedText()
                  + "; make them visible in the record's package");
      case NO_CONSTRUCTOR ->
          problem(
              converter,
              ProblemKey.CONVERTER,
              name
                  + " has no constructor that generated code can call; give it a public one without parameters that throws no checked exception");
    }
  }

  private void checkTypes(Component component, ConverterDeclaration converter) {
    String name = converter.name().value().simpleName();
    if (converter.converted().isEmpty()) {
      problem(
          converter,
          ProblemKey.CONVERTER_TYPE,
          name
              + " converts "
              + converter.convertedText()
              + ", which is no class; wrap it in a record, and convert that");
    } else if (!converter.convertsElements(component.type())
        && !converter.converted().equals(component.type().javaType())) {
      problem(
          converter,
          ProblemKey.CONVERTER_TYPE,
          name
              + " converts "
              + converter.convertedText()
              + ", but "
              + component.label()
              + " is "
              + component.type().text()
              + "; name a converter of that type");
    }
    if (converter.stored().isEmpty()) {
      problem(
          converter,
          ProblemKey.CONVERTER_TYPE,
          name
              + " converts to "
              + converter.storedText()
              + ", which no column holds; convert to one of "
              + BuiltInType.listed()
              + ", boxed, to an enum, to a record of one component of these, or to a List of these");
    }
  }

  private static String valueText(Component component) {
    return component.type().javaType().map(Object::toString).orElse(component.type().text());
  }

  private void problem(ConverterDeclaration converter, ProblemKey key, String message) {
    problems.add(converter.name().position(), key, message);
  }
}
