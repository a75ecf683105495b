package shop;

import dev.virga.annotation.Row;
import java.math.BigDecimal;
import java.util.Optional;

/** A price that is offered; the row of a list of values. */
@Row("offers")
public record Offer(String sku, BigDecimal price, Optional<String> note, Status status) {}
