package shop;

import dev.virga.annotation.Column;
import dev.virga.annotation.Row;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Row(value = "summary", scope = "Summaries")
public record Summary(
    Mood mood, @Column("n") long count, boolean any, @Nullable BigDecimal total, Optional<String> first) {}
