package benchmark;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.ToolProvider;

/**
 * Completes a class that implements a part of an interface: the interfaces of JDBC have hundreds of
 * methods, of which a measured call needs ten. The others throw. A proxy would cost more than what
 * is measured.
 */
final class Completed {
  private Completed() {}

  /** Returns an instance of a public abstract class with a public constructor. */
  static <T> T of(Class<T> partial) {
    try {
      String name = partial.getSimpleName() + "Completed";
      Path folder = Files.createTempDirectory("completed");
      Path source = Files.writeString(folder.resolve(name + ".java"), source(partial, name));
      int errors =
          ToolProvider.getSystemJavaCompiler()
              .run(
                  null,
                  null,
                  null,
                  "-proc:none",
                  "-nowarn",
                  "-XDsuppressNotes",
                  "-cp",
                  System.getProperty("java.class.path"),
                  "-d",
                  folder.toString(),
                  source.toString());
      if (errors != 0) {
        throw new IllegalStateException("cannot complete " + partial);
      }
      URLClassLoader loader =
          new URLClassLoader(new URL[] {folder.toUri().toURL()}, partial.getClassLoader());
      return partial.cast(
          loader.loadClass(partial.getPackageName() + "." + name).getConstructor().newInstance());
    } catch (IOException | ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String source(Class<?> partial, String name) {
    return Arrays.stream(partial.getMethods())
        .filter(method -> Modifier.isAbstract(method.getModifiers()))
        .map(Completed::unsupported)
        .distinct()
        .sorted()
        .collect(
            Collectors.joining(
                "",
                "package "
                    + partial.getPackageName()
                    + "; public final class "
                    + name
                    + " extends "
                    + partial.getSimpleName()
                    + " {\n",
                "}\n"));
  }

  private static String unsupported(Method method) {
    Class<?>[] types = method.getParameterTypes();
    String parameters =
        IntStream.range(0, types.length)
            .mapToObj(i -> types[i].getCanonicalName() + " p" + i)
            .collect(Collectors.joining(", "));
    return "@Override public "
        + method.getReturnType().getCanonicalName()
        + " "
        + method.getName()
        + "("
        + parameters
        + ") { throw new UnsupportedOperationException(); }\n";
  }
}
