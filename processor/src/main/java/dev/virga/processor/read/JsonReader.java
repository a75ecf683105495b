package dev.virga.processor.read;

import dev.virga.annotation.Json;
import dev.virga.codec.JsonMapper;
import dev.virga.processor.model.JavaName;
import dev.virga.processor.model.JsonDeclaration;
import dev.virga.processor.model.Located;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads that a component is stored as JSON. */
final class JsonReader {
  private final Elements elements;
  private final Types types;
  private final MadeClassReader classes;

  JsonReader(Elements elements, Types types, MadeClassReader classes) {
    this.elements = elements;
    this.types = types;
    this.classes = classes;
  }

  Optional<JsonDeclaration> read(RecordComponentElement component, PackageElement user) {
    return AnnotationReader.find(component, Json.class)
        .map(annotation -> read(annotation, TypeReader.valueOf(component.asType()), user));
  }

  private JsonDeclaration read(AnnotationReader annotation, TypeMirror type, PackageElement user) {
    Optional<Located<JavaName>> mapper = annotation.type("mapper");
    return new JsonDeclaration(
        annotation.position(),
        annotation
            .constant("value", Json.Format.class)
            .map(Located::value)
            .orElse(Json.Format.JSONB)
            .name()
            .toLowerCase(Locale.ROOT),
        classes.isAccessible(type, user),
        mapper,
        mapper.filter(name -> !isMakeable(name.value(), user)).isEmpty());
  }

  private boolean isMakeable(JavaName name, PackageElement user) {
    TypeElement mapper = elements.getTypeElement(name.qualified());
    TypeElement required = elements.getTypeElement(JsonMapper.class.getCanonicalName());
    return mapper != null
        && required != null
        && types.isAssignable(mapper.asType(), required.asType())
        && classes.obstacles(mapper, user).isEmpty();
  }
}
