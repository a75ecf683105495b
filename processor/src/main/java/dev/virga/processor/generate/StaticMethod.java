package dev.virga.processor.generate;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;

/** Begins the public methods of a generated interface. */
final class StaticMethod {
  private StaticMethod() {}

  static MethodSpec.Builder of(String name, TypeName result, String doc) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(PUBLIC, STATIC)
        .addJavadoc(doc)
        .returns(result);
  }
}
