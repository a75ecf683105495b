package dev.virga.docs;

import dev.virga.annotation.*;
import dev.virga.type.*;
import java.math.BigDecimal;
import java.time.LocalDate;

@Table("bookings")
public record Booking(
    @Id @Identity long id,
    String room,
    Range<LocalDate> stay,
    Multirange<LocalDate> cleaned,
    Range<BigDecimal> price,
    Inet bookedFrom) {}
