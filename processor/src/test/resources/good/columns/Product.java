package columns;

import dev.virga.annotation.Column;
import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.Table;
import dev.virga.type.Bits;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Columns with more to say than a component's type. */
@Table("products")
public record Product(
    @Id @Identity long id,
    @Column(type = "varchar(40)") Name name,
    @Column(value = "Price", type = "Numeric( 10 , 2 )") BigDecimal price,
    @Column(type = "numeric(20)") BigInteger stock,
    @Column(type = "timestamptz(3)") Optional<Instant> soldAt,
    @Column(type = "varchar(8)[]") List<String> tags,
    @Column(type = "text") String text,
    @Column(type = "VARCHAR(12)") Optional<State> state,
    @Column(type = "text[]") List<State> states,
    @Column(type = "bit(3)") Bits flags) {
  /** Kept by its names. */
  public enum State {
    NEW,
    USED
  }

  /** A value of its own. */
  public record Name(String value) {}
}
