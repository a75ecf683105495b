package benchmark;

import java.util.List;
import java.util.Optional;

/** What three independent reads return: who reads, whose posts are read, and the latest of them. */
public record Overview(Optional<User> reader, Optional<User> author, List<Post> latest) {}
