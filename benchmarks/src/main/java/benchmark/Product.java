package benchmark;

import dev.virga.annotation.*;
import java.math.BigDecimal;

/** What is sold. */
@Table("products")
public record Product(@Id @Identity long id, String name, BigDecimal price) {}
