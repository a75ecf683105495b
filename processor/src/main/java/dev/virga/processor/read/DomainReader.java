package dev.virga.processor.read;

import dev.virga.annotation.Column;
import dev.virga.annotation.Domain;
import dev.virga.processor.model.DomainDeclaration;
import dev.virga.processor.model.JavaName;
import dev.virga.processor.model.Located;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads records that are domains. */
final class DomainReader {
  /** What a column is beyond its type and collation, which are all that a domain has of it. */
  private static final List<String> OF_COLUMNS =
      List.of("value", "storage", "compression", "comment");

  private final Elements elements;
  private final ComponentReader components;

  DomainReader(Elements elements, ComponentReader components) {
    this.elements = elements;
    this.components = components;
  }

  /** Returns what a type declares; empty if it has no such annotation, or one without a name. */
  Optional<DomainDeclaration> read(TypeElement type) {
    return AnnotationReader.find(type, Domain.class)
        .flatMap(annotation -> annotation.text("value").map(name -> read(type, annotation, name)));
  }

  private DomainDeclaration read(
      TypeElement type, AnnotationReader annotation, Located<String> sqlName) {
    JavaName name = Nesting.nameOf(type);
    PackageElement packageOfType = elements.getPackageOf(type);
    PackageDefaults defaults = PackageDefaults.of(packageOfType);
    return new DomainDeclaration(
        name,
        ElementPosition.of(type),
        RecordReader.obstacles(type),
        defaults.table(sqlName),
        annotation.textIfGiven("schema").or(defaults::schema),
        annotation.text("comment"),
        type.getRecordComponents().stream()
            .flatMap(component -> components.read(name, packageOfType, component))
            .toList(),
        type.getRecordComponents().stream().flatMap(DomainReader::ofColumns).toList(),
        ComponentReader.checks(type),
        AnnotationReader.former(type),
        AnnotationReader.names(type, Domain.class.getPackageName()),
        type.getRecordComponents().stream()
            .flatMap(component -> ComponentReader.unknownTypes(component).stream())
            .toList());
  }

  private static Stream<Located<String>> ofColumns(RecordComponentElement component) {
    return AnnotationReader.find(component, Column.class).stream()
        .flatMap(
            annotation ->
                OF_COLUMNS.stream()
                    .filter(annotation::gives)
                    .map(member -> new Located<>(member, annotation.position())));
  }
}
