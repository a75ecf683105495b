package dev.virga.processor.read;

import dev.virga.processor.model.Surroundings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Looks around a record: what is generated for it stands in the same package. */
final class SurroundingsReader {
  /** The classes of {@code java.lang} that generated code names. */
  private static final List<String> LANGUAGE =
      List.of(
          "Boolean",
          "Byte",
          "Character",
          "Double",
          "Float",
          "Integer",
          "Long",
          "Object",
          "Override",
          "SafeVarargs",
          "Short",
          "String",
          "SuppressWarnings");

  private final Elements elements;
  private final Map<String, Boolean> hiding = new HashMap<>();

  SurroundingsReader(Elements elements) {
    this.elements = elements;
  }

  Surroundings of(TypeElement record) {
    String packageName = elements.getPackageOf(record).getQualifiedName().toString();
    return new Surroundings(
        readsGenerated(record), hiding.computeIfAbsent(packageName, this::hidesLanguage));
  }

  private boolean hidesLanguage(String packageName) {
    String prefix = packageName.isEmpty() ? "" : packageName + ".";
    return LANGUAGE.stream().anyMatch(name -> elements.getTypeElement(prefix + name) != null);
  }

  private boolean readsGenerated(TypeElement record) {
    String name = "javax.annotation.processing.Generated";
    ModuleElement module = elements.getModuleOf(record);
    return (module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name))
        != null;
  }
}
