package conduit.database;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Turns the URLs by which databases are known, such as {@code postgres://user:password@host/name},
 * into those of JDBC.
 */
final class PostgresUrl {
  private PostgresUrl() {}

  /**
   * Returns the URL for the PostgreSQL driver, user and password included.
   *
   * @throws IllegalArgumentException if it is no URL of a PostgreSQL database; the message does not
   *     show it, because of the password
   */
  static String toJdbc(String url) {
    if (url.startsWith("jdbc:postgresql:")) {
      return checked(url);
    }
    URI uri = parse(url);
    StringBuilder jdbc = new StringBuilder("jdbc:postgresql://").append(uri.getHost());
    if (uri.getPort() >= 0) {
      jdbc.append(':').append(uri.getPort());
    }
    jdbc.append(uri.getRawPath());
    String separator = "?";
    if (uri.getRawUserInfo() != null) {
      String[] user = uri.getRawUserInfo().split(":", 2);
      jdbc.append("?user=").append(parameter(user[0]));
      if (user.length == 2) {
        jdbc.append("&password=").append(parameter(user[1]));
      }
      separator = "&";
    }
    if (uri.getRawQuery() != null) {
      jdbc.append(separator).append(uri.getRawQuery());
    }
    return jdbc.toString();
  }

  private static String checked(String jdbcUrl) {
    try {
      DriverManager.getDriver(jdbcUrl);
      return jdbcUrl;
    } catch (SQLException e) {
      // No driver takes it: it is told below, for all URLs.
    }
    throw noUrl();
  }

  private static URI parse(String url) {
    try {
      URI uri = new URI(url);
      boolean postgres = "postgres".equals(uri.getScheme()) || "postgresql".equals(uri.getScheme());
      if (postgres && uri.getHost() != null) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // Its message shows the URL: it is told below, without that.
    }
    throw noUrl();
  }

  private static IllegalArgumentException noUrl() {
    return new IllegalArgumentException(
        "DATABASE_URL is not of the form postgres://user:password@host:port/database"
            + " or jdbc:postgresql://host:port/database?user=...&password=...");
  }

  /** A user name may have a plus sign, which stands for a space in a query. */
  private static String parameter(String userInfo) {
    String text = URLDecoder.decode(userInfo.replace("+", "%2B"), StandardCharsets.UTF_8);
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
