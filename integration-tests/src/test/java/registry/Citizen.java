package registry;

import dev.virga.annotation.*;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table("citizens")
@HasMany(value = Citizen.class, name = "children")
public record Citizen(
    @Id CitizenId id,
    Email email,
    Optional<Email> second,
    List<Email> others,
    @References(Citizen.class) @Nullable CitizenId parentId,
    Standing standing,
    Level level,
    @Embedded Papers papers) {

  @Domain("citizen_id")
  public record CitizenId(long value) {}

  @Domain("standing")
  public record Standing(@Column(type = "text") State state) {}

  public enum State {
    GOOD,
    BAD
  }

  @Domain("level")
  public record Level(@Default("1") @Check("value between 1 and 9") int value) {}

  public record Papers(
      List<Token> tokens,
      List<Moment> moments,
      List<Day> days,
      List<Amount> amounts,
      List<Flag> flags,
      List<Hash> hashes,
      List<CitizenId> friends) {
    public static final Papers NONE =
        new Papers(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  @Domain("token")
  public record Token(UUID value) {}

  @Domain("moment")
  public record Moment(Instant value) {}

  @Domain("day")
  public record Day(LocalDate value) {}

  @Domain("amount")
  public record Amount(@Column(type = "numeric(10, 2)") BigDecimal value) {}

  @Domain("flag")
  public record Flag(boolean value) {}

  @Domain("hash")
  public record Hash(long value) {}
}
