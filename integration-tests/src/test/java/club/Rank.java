package club;

import dev.virga.codec.Converter;

/** A rank, which the database knows as an enum of its own. */
public record Rank(boolean teaches) {
  /** The ranks of the database. */
  public enum Title {
    NOVICE,
    MASTER
  }

  /** Stores it as its title. */
  public static final class AsTitle implements Converter<Rank, Title> {
    @Override
    public Title toBase(Rank rank) {
      return rank.teaches() ? Title.MASTER : Title.NOVICE;
    }

    @Override
    public Rank fromBase(Title title) {
      return new Rank(title == Title.MASTER);
    }
  }
}
