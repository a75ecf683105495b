package store;

import dev.virga.annotation.Column;
import dev.virga.annotation.Computed;
import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.Index;
import dev.virga.annotation.Table;
import dev.virga.annotation.Unique;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table(value = "wares", comment = "What is sold, and isn't given away")
@Index(on = "lower(name) text_pattern_ops, price desc", name = "wares_lower_idx")
@Index(
    value = {"price", "soldAt"},
    where = "price > 100",
    include = "name")
public record Ware(
    @Id @Identity long id,
    @Column(type = "varchar(5)") String name,
    @Column(type = "numeric(6, 2)") BigDecimal price,
    @Column(type = "timestamptz(3)") Instant soldAt,
    @Index(method = "gin") @Column(type = "varchar(3)[]") List<String> tags,
    @Computed("lower(name)") @Unique @Column(comment = "What people look for") String sought,
    @Computed(value = "price > 1000", storage = Computed.Storage.VIRTUAL) boolean dear,
    @Computed("nullif(cardinality(tags), 0)") @Nullable Integer tagCount) {}
