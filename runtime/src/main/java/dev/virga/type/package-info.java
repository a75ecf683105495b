/**
 * Values of PostgreSQL's types that the JDK has no class for: ranges, addresses of networks, bits,
 * geometry, documents for search.
 *
 * <pre>{@code
 * @Table("bookings")
 * public record Booking(@Id @Identity long id, Range<LocalDate> stay, Inet bookedFrom) {}
 * }</pre>
 *
 * <p>All are immutable. A constructor refuses what PostgreSQL would refuse, and brings the rest
 * into the form in which PostgreSQL returns it: what is stored equals what is read. {@code
 * toString} is the text that PostgreSQL writes, {@code parse} reads it.
 */
@NullMarked
package dev.virga.type;

import org.jspecify.annotations.NullMarked;
