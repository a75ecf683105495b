package conduit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Texts as they stand in a URL. */
final class Encoded {
  private Encoded() {}

  static String path(String text) {
    return query(text).replace("+", "%20");
  }

  static String query(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
