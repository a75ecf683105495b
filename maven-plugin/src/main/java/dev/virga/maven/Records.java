package dev.virga.maven;

import dev.virga.kit.manifest.Manifests;
import dev.virga.kit.schema.DatabaseDefinition;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;

/** The records that a goal works on, as its parameters name them. */
final class Records {
  private Records() {}

  /**
   * Reads what compiled records say, in folders and jars.
   *
   * @param dependencies what the project's classes use
   */
  static DatabaseDefinition in(List<File> classes, List<String> dependencies) {
    try (URLClassLoader others =
        new URLClassLoader(urls(dependencies), Records.class.getClassLoader())) {
      return Manifests.from(others, classes.stream().map(File::toPath).toArray(Path[]::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URL[] urls(List<String> paths) throws MalformedURLException {
    URL[] urls = new URL[paths.size()];
    for (int i = 0; i < urls.length; i++) {
      urls[i] = new File(paths.get(i)).toURI().toURL();
    }
    return urls;
  }
}
