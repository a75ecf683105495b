package dev.virga.processor.read;

import dev.virga.annotation.Column;
import dev.virga.annotation.Default;
import dev.virga.annotation.Domain;
import dev.virga.processor.model.DomainType;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.ValueType;
import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads what columns have to know of domains. */
final class DomainTypes {
  private final Elements elements;

  DomainTypes(Elements elements) {
    this.elements = elements;
  }

  /**
   * Returns the domain that a record of one component is; empty if it is none.
   *
   * @param component the component
   * @param type the component's type
   */
  Optional<DomainType> of(TypeElement record, RecordComponentElement component, ValueType type) {
    return AnnotationReader.find(record, Domain.class)
        .flatMap(
            annotation ->
                annotation
                    .text("value")
                    .map(name -> domain(record, component, type, annotation, name)));
  }

  private DomainType domain(
      TypeElement record,
      RecordComponentElement component,
      ValueType type,
      AnnotationReader annotation,
      Located<String> name) {
    PackageDefaults defaults = PackageDefaults.of(elements.getPackageOf(record));
    Optional<String> columnType =
        AnnotationReader.find(component, Column.class)
            .flatMap(column -> column.text("type"))
            .map(Located::value);
    return new DomainType(
        annotation.textIfGiven("schema").or(defaults::schema).map(Located::value),
        defaults.table(name).value(),
        columnType.map(type::in).orElse(type),
        AnnotationReader.find(component, Default.class)
            .flatMap(given -> given.text("value"))
            .map(Located::value));
  }
}
