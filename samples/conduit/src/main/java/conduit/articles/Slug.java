package conduit.articles;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The names that articles have in URLs, made from their titles: {@code "Déjà vu!"} is {@code
 * deja-vu}.
 */
final class Slug {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern EDGES = Pattern.compile("^-+|-+$");
  private static final int LONGEST = 100;

  /** A path of the API. */
  private static final String RESERVED = "feed";

  private static final String WITHOUT_LETTERS = "article";
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SUFFIX_BITS = 40;

  private Slug() {}

  /** Returns the slug of a title. Other titles may have the same. */
  static String of(String title) {
    String plain = plain(title);
    return plain.equals(RESERVED) ? distinct(title) : plain;
  }

  /** Returns a slug of a title that is taken: nobody has the random end. */
  static String distinct(String title) {
    long random = RANDOM.nextLong() >>> (Long.SIZE - SUFFIX_BITS);
    return plain(title) + "-" + Long.toString(random, Character.MAX_RADIX);
  }

  /** Says whether two titles have the same slug. */
  static boolean isSame(String title, String other) {
    return plain(title).equals(plain(other));
  }

  private static String plain(String title) {
    String letters =
        ACCENTS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD)).replaceAll("");
    String joined = SEPARATORS.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll("-");
    String slug = EDGES.matcher(shortened(joined)).replaceAll("");
    return slug.isEmpty() ? WITHOUT_LETTERS : slug;
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST));
  }
}
