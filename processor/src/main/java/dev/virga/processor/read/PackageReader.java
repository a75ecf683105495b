package dev.virga.processor.read;

import dev.virga.annotation.Extension;
import dev.virga.annotation.Role;
import dev.virga.annotation.Sequence;
import dev.virga.processor.model.ExtensionDeclaration;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.PackageDeclaration;
import dev.virga.processor.model.RoleDeclaration;
import dev.virga.processor.model.SequenceDeclaration;
import dev.virga.schema.RoleDefinition.Attribute;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.ElementFilter;

/** Reads what packages declare. */
public final class PackageReader {
  private PackageReader() {}

  /** Returns the packages of a round that declare something, sorted by their names. */
  public static List<PackageDeclaration> read(RoundEnvironment round) {
    return ElementFilter.packagesIn(
            round.getElementsAnnotatedWithAny(
                Set.of(
                    Role.class,
                    Role.List.class,
                    Extension.class,
                    Extension.List.class,
                    Sequence.class,
                    Sequence.List.class)))
        .stream()
        .sorted(Comparator.comparing(each -> each.getQualifiedName().toString()))
        .map(PackageReader::read)
        .toList();
  }

  private static PackageDeclaration read(PackageElement declared) {
    PackageDefaults defaults = PackageDefaults.of(declared);
    return new PackageDeclaration(
        declared.getQualifiedName().toString(),
        ElementPosition.of(declared),
        AnnotationReader.all(declared, Role.class).stream()
            .flatMap(annotation -> role(annotation).stream())
            .toList(),
        AnnotationReader.all(declared, Extension.class).stream()
            .flatMap(annotation -> extension(annotation).stream())
            .toList(),
        AnnotationReader.all(declared, Sequence.class).stream()
            .flatMap(annotation -> sequence(annotation, defaults).stream())
            .toList());
  }

  private static Optional<RoleDeclaration> role(AnnotationReader annotation) {
    return annotation
        .text("value")
        .map(
            name ->
                new RoleDeclaration(
                    name,
                    Stream.of(
                            annotation
                                .bool("createDatabase")
                                .filter(may -> may)
                                .map(may -> Attribute.CREATEDB),
                            annotation
                                .bool("createRole")
                                .filter(may -> may)
                                .map(may -> Attribute.CREATEROLE),
                            annotation
                                .bool("inherit")
                                .filter(inherits -> !inherits)
                                .map(not -> Attribute.NOINHERIT))
                        .flatMap(Optional::stream)
                        .toList(),
                    annotation.textIfGiven("renamedFrom")));
  }

  private static Optional<ExtensionDeclaration> extension(AnnotationReader annotation) {
    return annotation
        .text("value")
        .map(name -> new ExtensionDeclaration(name, annotation.textIfGiven("schema")));
  }

  private static Optional<SequenceDeclaration> sequence(
      AnnotationReader annotation, PackageDefaults defaults) {
    return annotation
        .text("value")
        .map(
            name ->
                new SequenceDeclaration(
                    name,
                    annotation.textIfGiven("schema").or(defaults::schema),
                    annotation
                        .constant("type", Sequence.Type.class)
                        .map(Located::value)
                        .orElse(Sequence.Type.BIGINT)
                        .name()
                        .toLowerCase(Locale.ROOT),
                    ComponentReader.numbers(annotation),
                    annotation.textIfGiven("comment"),
                    annotation.textIfGiven("renamedFrom")));
  }
}
