package shop;

public enum Mood {
  HAPPY,
  SO_SO {
    @Override
    public String toString() {
      return "so-so";
    }
  }
}
