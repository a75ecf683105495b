package dev.virga.kit.manifest;

import dev.virga.schema.SchemaObjects;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Asks generated classes for the queries of views, which methods of the records return. */
final class ViewQueries {
  private final ClassLoader classes;

  /** Finds classes by a loader. */
  ViewQueries(ClassLoader classes) {
    this.classes = classes;
  }

  /**
   * Returns what a manifest declares, with the query of each view.
   *
   * @throws InvalidManifestException if the query cannot be made, with the reason
   */
  SchemaObjects complete(SchemaObjects declared) {
    return declared
        .viewQueries()
        .map(name -> declared.withViews(view -> view.withQuery(query(declared.declaredBy(), name))))
        .orElse(declared);
  }

  private String query(String declaredBy, String generated) {
    try {
      Method method =
          Class.forName(generated, true, classes).getDeclaredMethod(SchemaObjects.VIEW_QUERY);
      method.setAccessible(true);
      return QueryLayout.of((String) method.invoke(null));
    } catch (ClassNotFoundException | NoClassDefFoundError e) {
      throw failed(declaredBy, missing(e), e);
    } catch (InvocationTargetException e) {
      Throwable reason = e.getCause() == null ? e : e.getCause();
      throw failed(
          declaredBy,
          reason instanceof NoClassDefFoundError ? missing(reason) : reason.toString(),
          reason);
    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
      throw failed(declaredBy, e.toString(), e);
    }
  }

  private static String missing(Throwable e) {
    return "the class "
        + String.valueOf(e.getMessage()).replace('/', '.')
        + " is missing, which it uses; give its folder or jar, too (--classes)";
  }

  private static InvalidManifestException failed(
      String declaredBy, String reason, Throwable cause) {
    return new InvalidManifestException(
        "%s: its method with @ViewQuery makes no query: %s".formatted(declaredBy, reason), cause);
  }
}
