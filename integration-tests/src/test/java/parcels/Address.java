package parcels;

import dev.virga.annotation.*;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Composite(value = "address", comment = "where parcels go")
public record Address(
    String street,
    @Nullable String city,
    @Column(comment = "in the street") int number,
    Optional<Kind> kind,
    boolean barred,
    @Embedded(prefix = "at_") Spot spot,
    List<String> notes) {

  public enum Kind {
    HOME,
    @EnumLabel("p.o. box")
    BOX
  }

  public record Spot(double north, @Nullable Double east) {}
}
