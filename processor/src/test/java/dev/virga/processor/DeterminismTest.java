package dev.virga.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.virga.processor.testing.Golden;
import dev.virga.processor.testing.Sources;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import org.junit.jupiter.api.Test;

/** The order of the sources makes no difference. */
class DeterminismTest {
  @Test
  void generatesTheSameTextsForAnyOrder() {
    List<JavaFileObject> sources = new ArrayList<>(Sources.in("good/blog"));
    Map<String, String> expected = texts(Sources.compile(sources));

    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(sources, new Random(seed));
      assertThat(texts(Sources.compile(sources))).isEqualTo(expected);
    }
  }

  @Test
  void reportsTheSameProblemsForAnyOrder() {
    List<JavaFileObject> sources = new ArrayList<>(Sources.in("bad"));
    List<String> expected = messages(Sources.compile(sources));

    for (int seed = 0; seed < 3; seed++) {
      Collections.shuffle(sources, new Random(seed));
      assertThat(messages(Sources.compile(sources))).isEqualTo(expected);
    }
  }

  private static Map<String, String> texts(Compilation compilation) {
    Map<String, String> texts = new TreeMap<>();
    compilation.generatedFiles().stream()
        .filter(file -> file.getKind() != Kind.CLASS)
        .forEach(file -> texts.put(file.getName(), Golden.text(file)));
    return texts;
  }

  private static List<String> messages(Compilation compilation) {
    return compilation.errors().stream().map(error -> error.getMessage(Locale.ROOT)).toList();
  }
}
