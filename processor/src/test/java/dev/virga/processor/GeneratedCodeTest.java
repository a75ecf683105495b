package dev.virga.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.virga.processor.testing.Golden;
import dev.virga.processor.testing.Sources;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.StandardLocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever the records look like, what is generated for them compiles without a warning, and is
 * what is expected.
 */
class GeneratedCodeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "blog",
        "shop",
        "keys",
        "shapes",
        "odd",
        "hiding",
        "unnamed",
        "converted",
        "embedded",
        "jsons",
        "generated",
        "valued",
        "versioned",
        "columns",
        "constrained",
        "common",
        "domained",
        "composed",
        "objects"
      })
  void compilesAndIsAsExpected(String folder) {
    Compilation compilation = Sources.compile(Sources.in("good/" + folder));

    assertThat(compilation).succeededWithoutWarnings();
    List<JavaFileObject> generated = texts(compilation).toList();
    assertThat(generated).isNotEmpty();
    generated.forEach(file -> Golden.check(folder + "/" + name(file), Golden.text(file)));
    assertThat(generated.stream().map(GeneratedCodeTest::name))
        .containsExactlyInAnyOrderElementsOf(Sources.names("expected/" + folder));
  }

  private static Stream<JavaFileObject> texts(Compilation compilation) {
    return compilation.generatedFiles().stream()
        .filter(file -> file.getKind() == Kind.SOURCE || file.getName().endsWith(".json"));
  }

  private static String name(JavaFileObject file) {
    String path = file.toUri().getPath();
    boolean manifest = path.endsWith(".json");
    assertThat(path)
        .contains(
            manifest
                ? StandardLocation.CLASS_OUTPUT + "/META-INF/virga/"
                : StandardLocation.SOURCE_OUTPUT + "/");
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
