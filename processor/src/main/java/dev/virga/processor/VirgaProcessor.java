package dev.virga.processor;

import com.google.auto.service.AutoService;
import dev.virga.processor.generate.Generator;
import dev.virga.processor.generate.ResourceFile;
import dev.virga.processor.generate.SourceFile;
import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.JavaName;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import dev.virga.processor.model.Scope;
import dev.virga.processor.read.DeclarationReader;
import dev.virga.processor.read.Pending;
import dev.virga.processor.read.Reporter;
import dev.virga.processor.read.SourceClasses;
import dev.virga.processor.validate.TakenNames;
import dev.virga.processor.validate.Validator;
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
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Generates typed query builders for the records that {@code @Table} and {@code @Row} annotate.
 *
 * <p>Each record is read, validated and, if code can be generated that compiles, generated for;
 * what is wrong becomes an error of the compiler.
 */
@AutoService(Processor.class)
public final class VirgaProcessor extends AbstractProcessor {
  private final TakenNames taken = new TakenNames();
  private final Generator generator = new Generator();
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
    pending().add(round);
    List<Declaration> declarations =
        round.processingOver() ? pending().takeAll(reader) : pending().takeReady(reader);
    process(declarations, new Validator(reader, taken, problems), problems);
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

  private void process(List<Declaration> declarations, Validator validator, Problems problems) {
    List<Generable> generable = new ArrayList<>();
    Set<JavaName> wrong = new HashSet<>();
    for (Declaration declaration : declarations) {
      wrong.add(declaration.name());
      attempt(
          declaration,
          problems,
          () ->
              validator
                  .validate(declaration)
                  .ifPresent(scope -> generable.add(new Generable(declaration, scope))));
    }
    generable.forEach(one -> wrong.remove(one.declaration().name()));
    for (Generable one : generable) {
      attempt(
          one.declaration(),
          problems,
          () -> generate(one.declaration(), one.scope().without(wrong), problems));
    }
  }

  /** A mistake in this processor must not cost the user the messages about the other records. */
  @SuppressWarnings("CatchingUnchecked")
  private static void attempt(Declaration declaration, Problems problems, Runnable step) {
    try {
      step.run();
    } catch (RuntimeException e) {
      problems.add(
          declaration.position(),
          ProblemKey.INTERNAL,
          "the processor failed on " + declaration.name().simpleName() + ": " + e,
          "; please report it, with the record");
    }
  }

  private void generate(Declaration declaration, Scope scope, Problems problems) {
    try {
      for (SourceFile source : generator.sources(scope)) {
        write(source, declaration);
      }
      for (ResourceFile manifest : generator.manifest(scope).stream().toList()) {
        write(manifest, declaration);
      }
    } catch (FilerException e) {
      problems.add(
          declaration.position(),
          ProblemKey.NAME_CLASH,
          "what is generated for ",
          declaration.name().simpleName(),
          " is there already: ",
          String.valueOf(e.getMessage()),
          "; check that no other processor writes it");
    } catch (IOException e) {
      problems.add(
          declaration.position(),
          ProblemKey.OUTPUT,
          "what is generated for ",
          declaration.name().simpleName(),
          " cannot be written: ",
          String.valueOf(e),
          "; check that there is room where it goes, and that it can be written to");
    }
  }

  private void write(SourceFile source, Declaration declaration) throws IOException {
    try (Writer writer =
        filer().createSourceFile(source.qualifiedName(), origin(declaration)).openWriter()) {
      writer.write(source.text());
    }
  }

  private void write(ResourceFile resource, Declaration declaration) throws IOException {
    try (OutputStream output =
        filer()
            .createResource(StandardLocation.CLASS_OUTPUT, "", resource.path(), origin(declaration))
            .openOutputStream()) {
      output.write(resource.text().getBytes(StandardCharsets.UTF_8));
    }
  }

  private Filer filer() {
    return processingEnv.getFiler();
  }

  private TypeElement origin(Declaration declaration) {
    return processingEnv.getElementUtils().getTypeElement(declaration.name().qualified());
  }
}
