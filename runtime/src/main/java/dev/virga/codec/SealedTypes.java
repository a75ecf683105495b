package dev.virga.codec;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells Jackson which classes a sealed type permits, and to write which of them a value is: what is
 * written could not be read otherwise. Annotations of the type's own come first.
 */
final class SealedTypes extends JacksonAnnotationIntrospector {
  private static final long serialVersionUID = 1L;
  private static final JsonTypeInfo.Value BY_SIMPLE_NAME =
      JsonTypeInfo.Value.construct(
          JsonTypeInfo.Id.SIMPLE_NAME, JsonTypeInfo.As.PROPERTY, "@type", null, false, null, null);

  /** The constants of an enum with bodies are classes that it permits, and no types of values. */
  private static boolean isSealed(Annotated type) {
    return type instanceof AnnotatedClass
        && type.getRawType().isSealed()
        && !type.getRawType().isEnum();
  }

  @Override
  public @Nullable List<NamedType> findSubtypes(Annotated type) {
    List<NamedType> named = super.findSubtypes(type);
    if (named != null || !isSealed(type)) {
      return named;
    }
    List<NamedType> permitted = new ArrayList<>();
    for (Class<?> one : Objects.requireNonNull(type.getRawType().getPermittedSubclasses())) {
      permitted.add(new NamedType(one));
    }
    return permitted;
  }

  @Override
  public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(
      MapperConfig<?> config, Annotated type) {
    JsonTypeInfo.Value declared = super.findPolymorphicTypeInfo(config, type);
    return declared == null && isSealed(type) ? BY_SIMPLE_NAME : declared;
  }
}
