package dev.virga.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.virga.processor.testing.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** A record that mentions a type that another processor generates waits until it is there. */
class LaterRoundTest {
  private static final JavaFileObject MENTIONS_GENERATED_TYPES =
      JavaFileObjects.forSourceString(
          "a.Dog",
          """
          package a;
          import dev.virga.annotation.*;
          import java.util.Optional;
          @Table("dogs")
          @HasMany(Bone.class)
          public record Dog(@Id long id, Breed breed, Optional<Breed> second) {}
          """);

  private static final JavaFileObject REFERS_TO_IT =
      JavaFileObjects.forSourceString(
          "a.Collar",
          """
          package a;
          import dev.virga.annotation.*;
          @Table("collars")
          public record Collar(@Id long id, @References(Dog.class) long dogId) {}
          """);

  /** Generates a class in each of two rounds. */
  private static final class Generating extends AbstractProcessor {
    private int round;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
      round++;
      if (round == 1) {
        write("a.Breed", "package a; public enum Breed { PUG }");
      } else if (round == 2) {
        write(
            "a.Bone",
            "package a; import dev.virga.annotation.*;"
                + " @Table(\"bones\") public record Bone(@Id long id, @References(Dog.class) long dogId) {}");
      }
      return false;
    }

    private void write(String name, String text) {
      try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
        writer.write(text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Test
  void waitsForTypesThatAreGenerated() {
    Compilation compilation =
        Sources.compile(List.of(MENTIONS_GENERATED_TYPES, REFERS_TO_IT), new Generating());

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation)
        .generatedSourceFile("a.Dogs")
        .contentsAsUtf8String()
        .contains("Codecs.enumeration(\"\\\"breed\\\"\", Breed.class)");
    assertThat(compilation).generatedSourceFile("a.Bones");
    assertThat(compilation).generatedSourceFile("a.Collars");
  }

  @Test
  void saysAfterTheLastRoundWhatDoesNotExist() {
    Compilation compilation = Sources.compile(List.of(MENTIONS_GENERATED_TYPES));

    assertThat(compilation)
        .hadErrorContaining("[virga:unknown-type] the type Breed does not exist")
        .inFile(MENTIONS_GENERATED_TYPES)
        .onLine(6);
    assertThat(compilation)
        .hadErrorContaining("[virga:unknown-type] the type")
        .inFile(MENTIONS_GENERATED_TYPES)
        .onLine(5);
  }
}
