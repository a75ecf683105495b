package columns;

import dev.virga.annotation.Column;
import dev.virga.annotation.Computed;
import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.Index;
import dev.virga.annotation.Table;
import dev.virga.annotation.Unique;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Columns with more to say than a component's type. */
@Table(value = "products", comment = "What is sold, and isn't given away")
@Index(
    on = "lower(name) text_pattern_ops, id desc nulls last",
    where = "sold_at is null",
    include = {"price", "stock"},
    name = "products_unsold_idx")
@Index(value = {"stock", "price"}, where = "stock > 0", with = "fillfactor = 70", method = "btree", unique = true)
@Index(on = "lower(text)", unique = true, nulls = Unique.Nulls.NOT_DISTINCT, name = "products_text_idx")
public record Product(
    @Id @Identity long id,
    @Column(type = "varchar(40)") Name name,
    @Column(value = "Price", type = "Numeric( 10 , 2 )") BigDecimal price,
    @Column(type = "numeric(20)") BigInteger stock,
    @Column(type = "timestamptz(3)") Optional<Instant> soldAt,
    @Index(method = "gin") @Column(type = "varchar(8)[]") List<String> tags,
    @Column(type = "text", collation = "de-x-icu", storage = Column.Storage.EXTERNAL, compression = Column.Compression.LZ4) String text,
    @Computed("lower(name)") @Unique String sought,
    @Computed("\"Price\" * stock") @Column(comment = "In cents") BigDecimal worth,
    @Computed(value = "sold_at is not null", storage = Computed.Storage.VIRTUAL) boolean sold,
    @Computed("nullif(text, '')") @Nullable Name said,
    @Computed("nullif(cardinality(tags), 0)") Optional<Integer> tagCount) {
  /** A value of its own. */
  public record Name(String value) {}
}
