package converted;

import dev.virga.annotation.Convert;
import dev.virga.annotation.Default;
import dev.virga.annotation.Identity;
import dev.virga.annotation.References;
import dev.virga.annotation.Row;
import dev.virga.annotation.Table;
import dev.virga.annotation.Unique;
import dev.virga.codec.Converter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Types of its own, in each place that a type can have. */
@Table(value = "accounts", schema = "bank")
public record Account(
    @dev.virga.annotation.Id @Identity @Convert(Id.AsLong.class) Id id,
    @Unique @Convert(Email.AsText.class) Email email,
    @Convert(Email.AsText.class) Optional<Email> recovery,
    @Convert(Id.AsLong.class) @References(Account.class) @Nullable Id parent,
    @Default("0") @Convert(Cents.class) long balance,
    @Convert(Words.class) List<String> words,
    @Default("'LOW'") @Convert(Urgent.class) Boolean urgent) {

  /** A key. */
  public record Id(long value) {
    /** Stores it as it is. */
    public static final class AsLong implements Converter<Id, Long> {
      @Override
      public Long toBase(Id id) {
        return id.value();
      }

      @Override
      public Id fromBase(Long value) {
        return new Id(value);
      }
    }
  }

  /** An address. */
  public record Email(String address) {
    /** Stores it as it is. */
    public record AsText() implements Text<Email> {
      @Override
      public String toBase(Email email) {
        return email.address();
      }

      @Override
      public Email fromBase(String address) {
        return new Email(address);
      }
    }
  }

  /** What is stored as a text. */
  public interface Text<V> extends Converter<V, String> {}

  /** A primitive by its box. */
  static class Cents implements Converter<Long, BigDecimal> {
    @Override
    public BigDecimal toBase(Long cents) {
      return BigDecimal.valueOf(cents, 2);
    }

    @Override
    public Long fromBase(BigDecimal amount) {
      return amount.movePointRight(2).longValueExact();
    }
  }

  /** A generic type. */
  abstract static class Joined implements Text<List<String>> {
    @Override
    public String toBase(List<String> words) {
      return String.join(" ", words);
    }
  }

  /** By way of another class. */
  static final class Words extends Joined {
    @Override
    public List<String> fromBase(String words) {
      return List.of(words.split(" "));
    }
  }

  /** An enum. */
  public enum Urgency {
    LOW,
    HIGH
  }

  /** An enum as what is stored. */
  static final class Urgent implements Converter<Boolean, Urgency> {
    @Override
    public Urgency toBase(Boolean urgent) {
      return urgent ? Urgency.HIGH : Urgency.LOW;
    }

    @Override
    public Boolean fromBase(Urgency urgency) {
      return urgency == Urgency.HIGH;
    }
  }

  /** The row of a derived table. */
  @Row("totals")
  record Total(@Convert(Email.AsText.class) Email email, long accounts) {}
}
