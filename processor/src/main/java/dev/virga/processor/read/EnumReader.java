package dev.virga.processor.read;

import dev.virga.annotation.EnumLabel;
import dev.virga.annotation.EnumType;
import dev.virga.annotation.RenamedFrom;
import dev.virga.processor.model.EnumDeclaration;
import dev.virga.processor.model.EnumType.Rename;
import dev.virga.processor.model.FormerName;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.Naming;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads enums and their annotations. */
public final class EnumReader {
  private EnumReader() {}

  /** Returns the enums of a round that say what they or their constants are or were called. */
  public static List<EnumDeclaration> named(RoundEnvironment round) {
    return round.getElementsAnnotatedWithAny(Set.of(RenamedFrom.class, EnumLabel.class)).stream()
        .flatMap(
            element ->
                element.getKind() == ElementKind.ENUM_CONSTANT
                    ? Stream.<@Nullable Element>ofNullable(element.getEnclosingElement())
                    : Stream.of(element))
        .filter(TypeElement.class::isInstance)
        .map(TypeElement.class::cast)
        .filter(type -> type.getKind() == ElementKind.ENUM)
        .distinct()
        .sorted(Comparator.comparing(type -> type.getQualifiedName().toString()))
        .map(EnumReader::declaration)
        .toList();
  }

  /** Returns what carries {@code @RenamedFrom} in a round and has no name in a database. */
  public static List<Located<String>> misplacedRenames(RoundEnvironment round) {
    return round.getElementsAnnotatedWith(RenamedFrom.class).stream()
        .filter(EnumReader::isNameless)
        .flatMap(element -> AnnotationReader.find(element, RenamedFrom.class).stream())
        .map(annotation -> new Located<>("RenamedFrom", annotation.position()))
        .toList();
  }

  /** Returns what carries {@code @EnumLabel} in a round and is no constant. */
  public static List<Located<String>> misplacedLabels(RoundEnvironment round) {
    return round.getElementsAnnotatedWith(EnumLabel.class).stream()
        .filter(element -> element.getKind() != ElementKind.ENUM_CONSTANT)
        .flatMap(element -> AnnotationReader.find(element, EnumLabel.class).stream())
        .map(annotation -> new Located<>("EnumLabel", annotation.position()))
        .toList();
  }

  private static boolean isNameless(Element element) {
    @Nullable Element around = element.getEnclosingElement();
    return switch (element.getKind()) {
      case ENUM, ENUM_CONSTANT -> false;
      // A component hands its annotations on to its field.
      case FIELD -> around != null && around.getKind() != ElementKind.RECORD;
      case RECORD_COMPONENT -> around != null && isUnknown(around);
      // Compilers differ in what else of a component keeps its annotations.
      default -> element instanceof TypeElement && isUnknown(element);
    };
  }

  /** Returns whether nothing else looks at the annotations of a type. */
  private static boolean isUnknown(Element type) {
    return AnnotationReader.names(type, RenamedFrom.class.getPackageName()).stream()
        .noneMatch(
            name ->
                List.of("Table", "View", "Row", "Shape", "Domain", "Composite")
                    .contains(name.value()));
  }

  static Optional<String> schema(TypeElement type) {
    return AnnotationReader.find(type, EnumType.class)
        .flatMap(annotation -> annotation.textIfGiven("schema"))
        .map(Located::value);
  }

  static String sqlName(TypeElement type) {
    return AnnotationReader.find(type, EnumType.class)
        .flatMap(annotation -> annotation.text("value"))
        .map(Located::value)
        .orElseGet(() -> Naming.snakeCase(type.getSimpleName().toString()));
  }

  static Stream<? extends Element> constants(TypeElement type) {
    return type.getEnclosedElements().stream()
        .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT);
  }

  static String label(Element constant) {
    return ownLabel(constant)
        .map(Located::value)
        .orElseGet(() -> constant.getSimpleName().toString());
  }

  private static Optional<Located<String>> ownLabel(Element constant) {
    return AnnotationReader.find(constant, EnumLabel.class)
        .flatMap(annotation -> annotation.text("value"));
  }

  static List<Rename> renames(TypeElement type) {
    Stream<Rename> ofType =
        AnnotationReader.former(type).stream().map(former -> rename(Optional.empty(), former));
    Stream<Rename> ofLabels =
        constants(type)
            .flatMap(
                constant ->
                    AnnotationReader.former(constant).stream()
                        .map(former -> rename(Optional.of(label(constant)), former)));
    return Stream.concat(ofType, ofLabels).toList();
  }

  private static Rename rename(Optional<String> label, FormerName former) {
    return new Rename(label, former.schema().map(Located::value), former.name().value());
  }

  private static EnumDeclaration declaration(TypeElement type) {
    return new EnumDeclaration(
        type.getSimpleName().toString(),
        sqlName(type),
        AnnotationReader.former(type),
        constants(type)
            .map(
                constant ->
                    new EnumDeclaration.Constant(
                        constant.getSimpleName().toString(),
                        ownLabel(constant),
                        AnnotationReader.former(constant)))
            .toList());
  }
}
