package store;

import dev.virga.annotation.Column;
import dev.virga.annotation.Default;
import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.Table;
import dev.virga.type.Bits;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Table("wares")
public record Ware(
    @Id @Identity long id,
    @Column(type = "varchar(5)") String name,
    @Column(type = "numeric(6, 2)") BigDecimal price,
    @Column(type = "timestamptz(3)") Instant soldAt,
    @Column(type = "varchar(3)[]") List<String> tags,
    @Column(type = "varchar(10)") Optional<Finish> finish,
    @Column(type = "text[]") @Default("'{}'") List<Finish> finishes,
    @Column(type = "bit(3)") Optional<Bits> flags,
    @Column(type = "varbit(5)") Optional<Bits> mask) {}
