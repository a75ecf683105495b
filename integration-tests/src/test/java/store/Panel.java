package store;

import dev.virga.annotation.Column;
import dev.virga.annotation.Default;
import dev.virga.annotation.Id;
import dev.virga.annotation.Table;
import dev.virga.type.Bits;
import java.util.List;
import java.util.Optional;

@Table("panels")
public record Panel(
    @Id String name,
    @Column(type = "varchar(10)") Optional<Finish> finish,
    @Column(type = "text[]") @Default("'{}'") List<Finish> finishes,
    @Column(type = "bit(3)") Optional<Bits> flags,
    @Column(type = "varbit(5)") Optional<Bits> mask) {}
