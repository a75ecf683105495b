package benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;

/** An order with its customer's name, and what its details come to. */
public record OrderTotal(
    long id, String company, LocalDate orderedOn, long details, long quantity, BigDecimal price) {}
