package store;

import dev.virga.annotation.Column;
import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

@Table("wares")
public record Ware(
    @Id @Identity long id,
    @Column(type = "varchar(5)") String name,
    @Column(type = "numeric(6, 2)") BigDecimal price,
    @Column(type = "timestamptz(3)") Instant soldAt,
    @Column(type = "varchar(3)[]") List<String> tags) {}
