package dev.virga.processor.read;

import dev.virga.Generator;
import dev.virga.processor.model.GeneratorDeclaration;
import dev.virga.processor.model.JavaName;
import dev.virga.processor.model.Located;
import java.util.Optional;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.TypeMirror;

/** Reads the class that an annotation names as what makes values. */
final class GeneratorReader {
  private final MadeClassReader classes;
  private final TypeReader typeReader;

  GeneratorReader(MadeClassReader classes, TypeReader typeReader) {
    this.classes = classes;
    this.typeReader = typeReader;
  }

  GeneratorDeclaration read(Located<JavaName> name, PackageElement user) {
    Implementation generator = classes.read(name, Generator.class, user);
    Optional<TypeMirror> made = generator.argument(0);
    return new GeneratorDeclaration(
        generator.type(),
        made.flatMap(typeReader::javaType),
        made.map(TypeReader::text).orElse(""));
  }
}
