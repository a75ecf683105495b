package dev.virga.docs;

import dev.virga.annotation.*;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Table("venues")
public record Venue(
    @Id @Identity long id,
    String name,
    @Embedded Address address,
    @Embedded @Nullable Address billing,
    @Embedded(prefix = "") Audit audit) {

  public record Address(String street, String city, Optional<String> state) {}

  public record Audit(
      @Default("now()") Instant createdAt,
      @Default("now()") @OnUpdate("now()") Instant updatedAt) {}
}
