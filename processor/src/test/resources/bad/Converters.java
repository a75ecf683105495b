package bad;

import dev.virga.annotation.Convert;
import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.References;
import dev.virga.annotation.Table;
import dev.virga.codec.Converter;
import java.io.IOException;
import java.time.Year;
import java.util.Optional;
import java.util.Set;

/** What does not convert. */
public final class Converters {
  private Converters() {}

  record Email(String address) {}

  record Name(String text) {}

  private record Hidden(String text) {}

  abstract static class Emails implements Converter<Email, String> {
    @Override
    public String toBase(Email email) {
      return email.address();
    }

    @Override
    public Email fromBase(String address) {
      return new Email(address);
    }
  }

  static final class Good extends Emails {}

  static final class Other extends Emails {}

  private static final class Unseen extends Emails {}

  final class Inner extends Emails {}

  static final class Lonely extends Emails {
    Lonely(String name) {}
  }

  static final class Closed extends Emails {
    private Closed() {}
  }

  static final class Throwing extends Emails {
    Throwing() throws IOException {}
  }

  static final class Generic<T> extends Emails {}

  @SuppressWarnings("rawtypes")
  abstract static class Raw implements Converter {}

  interface Interface extends Converter<Email, String> {}

  static final class ToYear implements Converter<Email, Year> {
    @Override
    public Year toBase(Email email) {
      return Year.of(1);
    }

    @Override
    public Email fromBase(Year year) {
      return new Email("");
    }
  }

  static final class Ints implements Converter<int[], String> {
    @Override
    public String toBase(int[] ints) {
      return "";
    }

    @Override
    public int[] fromBase(String text) {
      return new int[0];
    }
  }

  static final class Hiding implements Converter<Hidden, String> {
    @Override
    public String toBase(Hidden hidden) {
      return hidden.text();
    }

    @Override
    public Hidden fromBase(String text) {
      return new Hidden(text);
    }
  }

  @Table("converted")
  record Converted(
      @Id long id,
      @Convert(Name.class) Email notAConverter,
      @Convert(int[].class) Email notAClass,
      @Convert(Good.class) Name ofAnotherType,
      @Convert(Good.class) Set<Email> ofSeveral,
      @Convert(ToYear.class) Email toWhatNoColumnHolds,
      @Convert(Ints.class) int[] ofAnArray,
      @Convert(Unseen.class) Email unseen,
      @Convert(Hiding.class) Hidden hidden,
      @Convert(Inner.class) Email inner,
      @Convert(Lonely.class) Email withParameters,
      @Convert(Closed.class) Optional<Email> closed,
      @Convert(Throwing.class) Email throwing,
      @Convert(Generic.class) Email generic,
      @Convert(Raw.class) Email raw,
      @Convert(Interface.class) Email anInterface,
      @Convert(Emails.class) Email isAbstract,
      Object without) {}

  @Table("people")
  record Person(@Id @Convert(Good.class) Email email) {}

  @Table("letters")
  record Letter(
      @Id long id,
      @References(Person.class) @Convert(Good.class) Email right,
      @References(value = Person.class, relation = "another") @Convert(Other.class) Email other,
      @References(value = Person.class, relation = "plain") String plain) {}

  @Table("counters")
  record Counter(@Id @Identity @Convert(Good.class) Email email) {}
}
