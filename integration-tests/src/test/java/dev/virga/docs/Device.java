package dev.virga.docs;

import dev.virga.annotation.*;
import java.util.List;
import java.util.Map;

@Table("devices")
public record Device(
    @Id @Identity long id,
    @Json Settings settings,
    @Json Map<String, String> labels,
    @Json List<Event> events) {

  public record Settings(String mode, int level) {}

  public sealed interface Event {}

  public record Started(int attempt) implements Event {}

  public record Failed(String why) implements Event {}
}
