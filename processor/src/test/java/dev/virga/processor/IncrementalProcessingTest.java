package dev.virga.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dev.virga.processor.testing.Sources;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/**
 * Gradle processes again what has changed, and what depends on it by its types, and nothing else:
 * what is generated is of one record each, and of what that names or lies in.
 */
class IncrementalProcessingTest {
  @Test
  void isDeclaredAsIsolating() throws IOException {
    String path = "META-INF/gradle/incremental.annotation.processors";
    try (InputStream file = VirgaProcessor.class.getClassLoader().getResourceAsStream(path)) {
      assertThat(file).isNotNull();
      assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(VirgaProcessor.class.getName() + ",isolating\n");
    }
  }

  @Test
  void isFoundAsAService() {
    assertThat(ServiceLoader.load(Processor.class))
        .hasAtLeastOneElementOfType(VirgaProcessor.class);
  }

  @Test
  void namesTheRecordThatEachFileComesFrom() {
    Map<String, List<String>> origins = new TreeMap<>();

    Compilation compilation =
        Compiler.javac().withProcessors(new Watched(origins)).compile(Sources.in("good/blog"));

    assertThat(compilation.errors()).isEmpty();
    assertThat(origins)
        .containsEntry("blog.Users", List.of("blog.User"))
        .containsEntry("blog.NewUser", List.of("blog.User"))
        .containsEntry("META-INF/virga/tables/blog.User.json", List.of("blog.User"))
        .containsEntry("blog.AuthorStats", List.of("blog.AuthorStat"));
    assertThat(origins.values()).allSatisfy(records -> assertThat(records).hasSize(1));
  }

  /** The processor, with its filer watched. */
  private static final class Watched extends AbstractProcessor {
    private final Map<String, List<String>> origins;
    private final VirgaProcessor processor = new VirgaProcessor();

    private Watched(Map<String, List<String>> origins) {
      this.origins = origins;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return processor.getSupportedSourceVersion();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      Filer filer =
          proxy(
              Filer.class, (method, arguments) -> watch(environment.getFiler(), method, arguments));
      processor.init(
          proxy(
              ProcessingEnvironment.class,
              (method, arguments) ->
                  method.getName().equals("getFiler")
                      ? filer
                      : method.invoke(environment, arguments)));
    }

    private Object watch(Filer filer, Method method, Object[] arguments)
        throws ReflectiveOperationException {
      boolean isSource = method.getName().equals("createSourceFile");
      Element[] elements = (Element[]) arguments[arguments.length - 1];
      origins.put(
          (isSource ? arguments[0] : arguments[2]).toString(),
          Arrays.stream(elements).map(Element::toString).toList());
      return method.invoke(filer, arguments);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      processor.process(annotations, round);
      return false;
    }
  }

  /** What a proxy does. */
  private interface Calls {
    Object call(Method method, Object[] arguments) throws ReflectiveOperationException;
  }

  private static <T> T proxy(Class<T> type, Calls calls) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> calls.call(method, arguments)));
  }
}
