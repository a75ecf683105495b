package columns;

import dev.virga.annotation.Column;
import dev.virga.annotation.Id;
import dev.virga.annotation.Table;
import dev.virga.type.Bits;
import java.util.List;
import java.util.Optional;

/** An enum that is kept as text, and bits of one length. */
@Table("panels")
public record Panel(
    @Id long id,
    @Column(type = "VARCHAR(12)") Optional<Finish> finish,
    @Column(type = "text[]") List<Finish> finishes,
    @Column(type = "bit(3)") Bits flags) {
  /** Kept by its names. */
  public enum Finish {
    RAW,
    OILED
  }
}
