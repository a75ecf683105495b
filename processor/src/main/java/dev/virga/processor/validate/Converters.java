package dev.virga.processor.validate;

import dev.virga.codec.Converter;
import dev.virga.processor.model.BuiltInType;
import dev.virga.processor.model.Component;
import dev.virga.processor.model.ConverterDeclaration;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;

/** Checks {@code @Convert}: generated code can make the converter, and its types fit. */
final class Converters {
  private final Problems problems;
  private final MadeClasses classes;

  Converters(Problems problems) {
    this.problems = problems;
    this.classes = new MadeClasses(problems, ProblemKey.CONVERTER, Converter.class, "converts");
  }

  void check(Component component, ConverterDeclaration converter) {
    String implementing = "Converter<" + valueText(component) + ", a type that a column holds>";
    if (classes.check(converter.type(), implementing, converter.convertedText())) {
      checkTypes(component, converter);
    }
  }

  private void checkTypes(Component component, ConverterDeclaration converter) {
    String name = converter.type().name().value().simpleName();
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
    problems.add(converter.type().name().position(), key, message);
  }
}
