package dev.virga.kit.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.virga.kit.json.StrictJson;
import dev.virga.kit.migrate.Generated;
import dev.virga.kit.plan.Danger;
import dev.virga.kit.plan.Hazard;
import java.nio.file.Path;
import java.util.List;

/**
 * What {@code --json} prints, a line.
 *
 * @param written the files of the migration
 * @param snapshot the files of the snapshot that changed
 * @param allow the names of the dangers that need a yes, where nothing was written for that
 * @param hazards the codes of what an application notices that goes on working
 * @param error what is wrong
 */
record Report(
    List<String> written,
    List<String> snapshot,
    List<String> allow,
    List<String> hazards,
    String error) {
  static Report of(Generated generated) {
    return new Report(
        generated.files().stream().map(Path::toString).toList(),
        generated.snapshot().stream().map(Path::toString).toList(),
        List.of(),
        generated.plan().statements().stream()
            .flatMap(statement -> statement.hazards().stream())
            .map(Hazard::code)
            .distinct()
            .toList(),
        "");
  }

  static Report refused(String message, List<Danger> dangers) {
    return new Report(
        List.of(), List.of(), dangers.stream().map(Danger::name).toList(), List.of(), message);
  }

  String json() {
    try {
      return StrictJson.MAPPER.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts and lists are always JSON", e);
    }
  }
}
