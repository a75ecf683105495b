package store;

import dev.virga.annotation.Column;
import dev.virga.annotation.Default;
import dev.virga.annotation.HasMany;
import dev.virga.annotation.Id;
import dev.virga.annotation.References;
import dev.virga.annotation.Table;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Amounts in the type that PostgreSQL has for them. */
@Table("tills")
@HasMany(value = Till.class, name = "drawers")
public record Till(
    @Id long id,
    @Column(type = "money") BigDecimal total,
    @Column(type = "money") @Nullable BigDecimal lent,
    @Default("'{}'") @Column(type = "money[]") List<BigDecimal> notes,
    @Column(type = "money") @Default("0") Coins coins,
    @References(Till.class) @Nullable Long parentId) {

  public record Coins(BigDecimal value) {}
}
