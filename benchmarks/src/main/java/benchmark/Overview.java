package benchmark;

import java.util.List;
import java.util.Optional;

/** What three independent reads return. */
public record Overview(Optional<User> user, List<Post> latest, List<OrderTotal> totals) {}
