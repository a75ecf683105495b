package dev.virga.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.virga.processor.model.Composite;
import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.JavaName;
import dev.virga.processor.model.Scope;
import dev.virga.processor.model.Shape;
import dev.virga.processor.model.ShapeDeclaration;
import dev.virga.processor.model.Surroundings;
import dev.virga.schema.SchemaObjects;
import dev.virga.schema.TableDefinition;
import dev.virga.schema.ViewDefinition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes what is generated for a record: the interface, the insert type and the manifest. */
public final class Generator {
  private static final String PROCESSOR = "dev.virga.processor.VirgaProcessor";

  /** Returns the sources for a record. */
  public List<SourceFile> sources(Scope scope) {
    Stream<SourceFile> ofScope =
        Stream.of(source(scope, scope.name().scope(), new ScopeWriter(scope).type()));
    Stream<SourceFile> ofNewRow =
        scope.definition().stream()
            .map(table -> source(scope, scope.name().newRow(), new NewRowWriter(scope).type()));
    return Stream.concat(ofScope, ofNewRow).toList();
  }

  /**
   * Returns the manifest of a table or a view; nothing for a view that is made in another way, and
   * for the row of a derived table.
   */
  public Optional<ResourceFile> manifest(Scope scope) {
    return scope
        .definition()
        .map(table -> manifest(TableDefinition.MANIFESTS, table.record(), table))
        .or(() -> scope.view().map(view -> manifest(objects(scope, view))));
  }

  private static SchemaObjects objects(Scope scope, ViewDefinition view) {
    String record = scope.record().qualified();
    return scope.viewMethod().isPresent()
        ? SchemaObjects.of(record, view, scope.name().scope().qualified())
        : SchemaObjects.of(record, view);
  }

  /** Returns the manifest of what is declared besides tables. */
  public ResourceFile manifest(SchemaObjects objects) {
    return manifest(SchemaObjects.MANIFESTS, objects.declaredBy(), objects);
  }

  private static ResourceFile manifest(String folder, String declaredBy, Record definition) {
    return new ResourceFile(folder + "/" + declaredBy + ".json", Json.of(definition) + "\n");
  }

  /** Returns the source for a record that is a composite type. */
  public SourceFile source(Composite composite) {
    Declaration declaration = composite.declaration();
    return source(
        new CompositeWriter(composite).type(),
        composite.name().scope(),
        declaration.isPublic(),
        declaration.namesDeprecated(),
        declaration.surroundings());
  }

  /** Returns the source for a record that says what a query selects. */
  public SourceFile source(Shape shape) {
    ShapeDeclaration declaration = shape.declaration();
    return source(
        new ShapeWriter(shape).type(),
        declaration.generated(),
        declaration.isPublic(),
        shape.namesDeprecated(),
        declaration.surroundings());
  }

  private static SourceFile source(Scope scope, JavaName name, TypeSpec.Builder type) {
    return source(type, name, scope.isPublic(), scope.namesDeprecated(), scope.surroundings());
  }

  private static SourceFile source(
      TypeSpec.Builder type,
      JavaName name,
      boolean isPublic,
      boolean namesDeprecated,
      Surroundings surroundings) {
    if (isPublic) {
      type.addModifiers(Modifier.PUBLIC);
    }
    if (surroundings.generatedAnnotation()) {
      type.addAnnotation(
          AnnotationSpec.builder(ClassName.get("javax.annotation.processing", "Generated"))
              .addMember("value", "$S", PROCESSOR)
              .build());
    }
    type.addAnnotation(ClassName.get("org.jspecify.annotations", "NullMarked"));
    if (namesDeprecated) {
      type.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "{$S, $S}", "deprecation", "removal")
              .build());
    }
    JavaFile file =
        JavaFile.builder(name.packageName(), type.build())
            .indent("  ")
            .skipJavaLangImports(!surroundings.hiddenLanguageClasses())
            .build();
    return new SourceFile(name.qualified(), file.toString());
  }
}
