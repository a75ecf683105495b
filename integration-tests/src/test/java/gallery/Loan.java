package gallery;

import dev.virga.Generator;
import dev.virga.UuidV7;
import dev.virga.annotation.Generate;
import dev.virga.annotation.HasMany;
import dev.virga.annotation.Id;
import dev.virga.annotation.References;
import dev.virga.annotation.Table;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A loan, with values that the application makes. */
@Table("loans")
@HasMany(value = Loan.class, name = "extensions")
public record Loan(
    @Id @Generate(UuidV7.class) LoanId id,
    String borrower,
    @Generate(Tokens.class) @Nullable String token,
    @References(value = Loan.class, relation = "extended") @Nullable LoanId extendedId) {

  /** The key of a loan. */
  public record LoanId(UUID value) {}

  /** Counts the loans. */
  public static final class Tokens implements Generator<String> {
    private final AtomicInteger count = new AtomicInteger();

    @Override
    public String next() {
      return "T" + count.incrementAndGet();
    }
  }
}
