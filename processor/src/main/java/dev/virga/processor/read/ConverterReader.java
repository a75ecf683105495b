package dev.virga.processor.read;

import dev.virga.codec.Converter;
import dev.virga.processor.model.ConverterDeclaration;
import dev.virga.processor.model.JavaName;
import dev.virga.processor.model.Located;
import java.util.Optional;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.TypeMirror;

/** Reads the converter that an annotation names. */
final class ConverterReader {
  private final MadeClassReader classes;
  private final TypeReader typeReader;

  ConverterReader(MadeClassReader classes, TypeReader typeReader) {
    this.classes = classes;
    this.typeReader = typeReader;
  }

  ConverterDeclaration read(Located<JavaName> name, PackageElement user) {
    Implementation converter = classes.read(name, Converter.class, user);
    Optional<TypeMirror> converted = converter.argument(0);
    Optional<TypeMirror> stored = converter.argument(1);
    return new ConverterDeclaration(
        converter.type(),
        converted.flatMap(typeReader::javaType),
        converted.map(TypeReader::text).orElse(""),
        stored.flatMap(value -> typeReader.valueType(value, user)),
        stored.map(TypeReader::text).orElse(""));
  }
}
