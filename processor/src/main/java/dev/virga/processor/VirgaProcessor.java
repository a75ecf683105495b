package dev.virga.processor;

import com.google.auto.service.AutoService;
import dev.virga.processor.generate.Generator;
import dev.virga.processor.generate.ResourceFile;
import dev.virga.processor.generate.SourceFile;
import dev.virga.processor.model.Composite;
import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.DomainDeclaration;
import dev.virga.processor.model.EnumDeclaration;
import dev.virga.processor.model.JavaName;
import dev.virga.processor.model.PackageDeclaration;
import dev.virga.processor.model.Position;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import dev.virga.processor.model.Scope;
import dev.virga.processor.model.Shape;
import dev.virga.processor.model.ShapeDeclaration;
import dev.virga.processor.read.DeclarationReader;
import dev.virga.processor.read.EnumReader;
import dev.virga.processor.read.MethodReader;
import dev.virga.processor.read.PackageReader;
import dev.virga.processor.read.Pending;
import dev.virga.processor.read.Reporter;
import dev.virga.processor.read.SourceClasses;
import dev.virga.processor.validate.Composites;
import dev.virga.processor.validate.Domains;
import dev.virga.processor.validate.EnumLabels;
import dev.virga.processor.validate.FormerNames;
import dev.virga.processor.validate.PackageObjects;
import dev.virga.processor.validate.Placement;
import dev.virga.processor.validate.Shapes;
import dev.virga.processor.validate.TakenNames;
import dev.virga.processor.validate.Validator;
import dev.virga.schema.SchemaObjects;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Generates typed query builders for the records that {@code @Table} and {@code @Row} annotate, and
 * shapes for those that {@code @Shape} annotates, and the types of those that {@code @Composite}
 * annotates.
 *
 * <p>Each record is read, validated and, if code can be generated that compiles, generated for;
 * what is wrong becomes an error of the compiler.
 */
@AutoService(Processor.class)
public final class VirgaProcessor extends AbstractProcessor {
  private final TakenNames taken = new TakenNames();
  private final Generator generator = new Generator();
  private final Set<JavaName> wrongComposites = new HashSet<>();
  private @Nullable Pending pending;

  /** Creates the processor, as the compiler does. */
  public VirgaProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("dev.virga.annotation.*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    pending = new Pending(environment.getElementUtils());
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Problems problems = new Problems();
    DeclarationReader reader =
        new DeclarationReader(processingEnv.getElementUtils(), processingEnv.getTypeUtils());
    SourceClasses.of(round).forEach(taken::takeSource);
    if (!annotations.isEmpty()) {
      pending().add(round);
    }
    List<Declaration> composites =
        round.processingOver()
            ? pending().takeAllComposites(reader)
            : pending().takeReadyComposites(reader);
    process(composites, new Composites(reader, taken, problems), problems);
    List<Declaration> declarations =
        round.processingOver() ? pending().takeAll(reader) : pending().takeReady(reader);
    Set<JavaName> wrong = process(declarations, new Validator(reader, taken, problems), problems);
    List<ShapeDeclaration> shapes =
        round.processingOver()
            ? pending().takeAllShapes(reader)
            : pending().takeReadyShapes(reader);
    process(shapes, new Shapes(reader, taken, problems), wrong, problems);
    List<DomainDeclaration> domains =
        round.processingOver()
            ? pending().takeAllDomains(reader)
            : pending().takeReadyDomains(reader);
    process(domains, new Domains(taken, problems), problems);
    if (!annotations.isEmpty()) {
      FormerNames formerNames = new FormerNames(problems);
      EnumLabels labels = new EnumLabels(problems);
      for (EnumDeclaration type : EnumReader.named(round)) {
        formerNames.check(type);
        labels.check(type);
      }
      formerNames.misplaced(EnumReader.misplacedRenames(round));
      Placement placement = new Placement(problems);
      placement.ofLabels(EnumReader.misplacedLabels(round));
      placement.ofMethods(MethodReader.misplaced(round, annotations));
      PackageReader.read(round).forEach(declared -> process(declared, problems));
    }
    Reporter reporter = new Reporter(processingEnv);
    problems.found().forEach(reporter::report);
    return false;
  }

  private Pending pending() {
    if (pending == null) {
      throw new IllegalStateException("init() comes first");
    }
    return pending;
  }

  /** A declaration that code can be generated for. */
  private record Generable(Declaration declaration, Scope scope) {}

  /** Generates for what is right, and returns the records for which nothing is generated. */
  private Set<JavaName> process(
      List<Declaration> declarations, Validator validator, Problems problems) {
    List<Generable> generable = new ArrayList<>();
    Set<JavaName> wrong = new HashSet<>();
    for (Declaration declaration : declarations) {
      wrong.add(declaration.name());
      attempt(
          declaration.name(),
          declaration.position(),
          problems,
          () ->
              validator
                  .validate(declaration)
                  .filter(
                      scope ->
                          declaration.relatives().stream().noneMatch(wrongComposites::contains))
                  .ifPresent(scope -> generable.add(new Generable(declaration, scope))));
    }
    generable.forEach(one -> wrong.remove(one.declaration().name()));
    for (Generable one : generable) {
      attempt(
          one.declaration().name(),
          one.declaration().position(),
          problems,
          () -> generate(one.declaration(), one.scope().without(wrong), problems));
    }
    return wrong;
  }

  private void process(
      List<ShapeDeclaration> declarations, Shapes shapes, Set<JavaName> wrong, Problems problems) {
    for (ShapeDeclaration declaration : declarations) {
      attempt(
          declaration.name(),
          declaration.position(),
          problems,
          () ->
              shapes
                  .validate(declaration)
                  .filter(shape -> !shape.namesAnyOf(wrong))
                  .ifPresent(shape -> generate(shape, problems)));
    }
  }

  private void process(List<Declaration> declarations, Composites composites, Problems problems) {
    for (Declaration declaration : declarations) {
      wrongComposites.add(declaration.name());
      attempt(
          declaration.name(),
          declaration.position(),
          problems,
          () -> composites.validate(declaration).ifPresent(found -> generate(found, problems)));
    }
  }

  private void process(PackageDeclaration declaration, Problems problems) {
    new PackageObjects(problems)
        .of(declaration)
        .ifPresent(
            objects ->
                written(
                    declaration.name(),
                    declaration.position(),
                    problems,
                    () ->
                        write(
                            generator.manifest(objects),
                            processingEnv
                                .getElementUtils()
                                .getPackageElement(declaration.name()))));
  }

  private void process(List<DomainDeclaration> declarations, Domains domains, Problems problems) {
    for (DomainDeclaration declaration : declarations) {
      attempt(
          declaration.name(),
          declaration.position(),
          problems,
          () ->
              domains
                  .of(declaration)
                  .ifPresent(
                      objects ->
                          written(
                              declaration.name().simpleName(),
                              declaration.position(),
                              problems,
                              () ->
                                  write(generator.manifest(objects), origin(declaration.name())))));
    }
  }

  /** A mistake in this processor must not cost the user the messages about the other records. */
  @SuppressWarnings("CatchingUnchecked")
  private static void attempt(
      JavaName record, Position position, Problems problems, Runnable step) {
    try {
      step.run();
    } catch (RuntimeException e) {
      problems.add(
          position,
          ProblemKey.INTERNAL,
          "the processor failed on " + record.simpleName() + ": " + e,
          "; please report it, with the record");
    }
  }

  private void generate(Declaration declaration, Scope scope, Problems problems) {
    JavaName record = declaration.name();
    written(
        record.simpleName(),
        declaration.position(),
        problems,
        () -> {
          for (SourceFile source : generator.sources(scope)) {
            write(source, record);
          }
          for (ResourceFile manifest : generator.manifest(scope).stream().toList()) {
            write(manifest, origin(record));
          }
        });
  }

  private void generate(Shape shape, Problems problems) {
    JavaName record = shape.declaration().name();
    written(
        record.simpleName(),
        shape.declaration().position(),
        problems,
        () -> write(generator.source(shape), record));
  }

  /** Something that writes files. */
  private interface Output {
    void write() throws IOException;
  }

  private void generate(Composite composite, Problems problems) {
    JavaName record = composite.declaration().name();
    wrongComposites.remove(record);
    written(
        record.simpleName(),
        composite.declaration().position(),
        problems,
        () -> {
          write(generator.source(composite), record);
          write(
              generator.manifest(SchemaObjects.of(record.qualified(), composite.definition())),
              origin(record));
        });
  }

  private static void written(
      String declaredBy, Position position, Problems problems, Output output) {
    try {
      output.write();
    } catch (FilerException e) {
      problems.add(
          position,
          ProblemKey.NAME_CLASH,
          "what is generated for ",
          declaredBy,
          " is there already: ",
          String.valueOf(e.getMessage()),
          "; check that no other processor writes it");
    } catch (IOException e) {
      problems.add(
          position,
          ProblemKey.OUTPUT,
          "what is generated for ",
          declaredBy,
          " cannot be written: ",
          String.valueOf(e),
          "; check that there is room where it goes, and that it can be written to");
    }
  }

  private void write(SourceFile source, JavaName record) throws IOException {
    try (Writer writer =
        filer().createSourceFile(source.qualifiedName(), origin(record)).openWriter()) {
      writer.write(source.text());
    }
  }

  private void write(ResourceFile resource, Element origin) throws IOException {
    try (OutputStream output =
        filer()
            .createResource(StandardLocation.CLASS_OUTPUT, "", resource.path(), origin)
            .openOutputStream()) {
      output.write(resource.text().getBytes(StandardCharsets.UTF_8));
    }
  }

  private Filer filer() {
    return processingEnv.getFiler();
  }

  private TypeElement origin(JavaName record) {
    return processingEnv.getElementUtils().getTypeElement(record.qualified());
  }
}
