package dev.virga.kit.connect;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where a database is, and who asks. Neither {@link #toString} nor a message of an exception shows
 * the password. Immutable.
 */
public final class DatabaseAddress {
  private final String jdbcUrl;
  private final Optional<String> user;
  private final Optional<String> password;
  private final String applicationName;

  private DatabaseAddress(
      String jdbcUrl, Optional<String> user, Optional<String> password, String applicationName) {
    this.jdbcUrl = jdbcUrl;
    this.user = user;
    this.password = password;
    this.applicationName = applicationName;
  }

  /**
   * Reads {@code postgres://user:password@host:port/database} or {@code
   * jdbc:postgresql://host:port/database?user=...}.
   *
   * @throws IllegalArgumentException if it is neither; the message does not show it
   */
  public static DatabaseAddress parse(String url) {
    String text = url.strip();
    String jdbcUrl = text.startsWith("jdbc:") ? text : toJdbc(text);
    to(jdbcUrl);
    return new DatabaseAddress(jdbcUrl, Optional.empty(), Optional.empty(), "virga");
  }

  /** Asks as another user than the one that the URL names. */
  public DatabaseAddress withUser(String name) {
    return new DatabaseAddress(jdbcUrl, Optional.of(name), password, applicationName);
  }

  /** Gives a password, instead of the one in the URL. */
  public DatabaseAddress withPassword(String secret) {
    return new DatabaseAddress(jdbcUrl, user, Optional.of(secret), applicationName);
  }

  /** Says who asks, to those who look at what the database does, unless the URL says it. */
  public DatabaseAddress withApplicationName(String name) {
    return new DatabaseAddress(jdbcUrl, user, password, name);
  }

  /** Returns what connects there; each connection is a new one. */
  public DataSource dataSource() {
    PGSimpleDataSource dataSource = to(jdbcUrl);
    user.ifPresent(dataSource::setUser);
    password.ifPresent(dataSource::setPassword);
    if (!jdbcUrl.contains("ApplicationName=")) {
      dataSource.setApplicationName(applicationName);
    }
    return dataSource;
  }

  /** Returns where it is, without user and password: {@code localhost:5432/app}. */
  @Override
  public String toString() {
    PGSimpleDataSource dataSource = to(jdbcUrl);
    return "%s:%d/%s"
        .formatted(
            dataSource.getServerNames()[0],
            dataSource.getPortNumbers()[0],
            dataSource.getDatabaseName());
  }

  private static PGSimpleDataSource to(String jdbcUrl) {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    try {
      dataSource.setUrl(jdbcUrl);
      return dataSource;
    } catch (IllegalArgumentException e) {
      // Its message shows the URL: it is told below, without that.
    }
    throw unreadable();
  }

  private static String toJdbc(String url) {
    URI uri = parseUri(url);
    StringBuilder jdbc = new StringBuilder("jdbc:postgresql://").append(uri.getHost());
    if (uri.getPort() >= 0) {
      jdbc.append(':').append(uri.getPort());
    }
    jdbc.append(uri.getRawPath().isEmpty() ? "/" : uri.getRawPath());
    String separator = "?";
    if (uri.getRawUserInfo() != null) {
      String[] given = uri.getRawUserInfo().split(":", 2);
      jdbc.append("?user=").append(parameter(given[0]));
      if (given.length == 2) {
        jdbc.append("&password=").append(parameter(given[1]));
      }
      separator = "&";
    }
    if (uri.getRawQuery() != null) {
      jdbc.append(separator).append(uri.getRawQuery());
    }
    return jdbc.toString();
  }

  private static URI parseUri(String url) {
    try {
      URI uri = new URI(url);
      boolean postgres = "postgres".equals(uri.getScheme()) || "postgresql".equals(uri.getScheme());
      if (postgres && uri.getHost() != null) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // Its message shows the URL: it is told below, without that.
    }
    throw unreadable();
  }

  private static IllegalArgumentException unreadable() {
    return new IllegalArgumentException(
        "The URL of the database is not of the form postgres://user:password@host:port/database"
            + " or jdbc:postgresql://host:port/database?user=...&password=...");
  }

  /** A user name may have a plus sign, which stands for a space in a query. */
  private static String parameter(String userInfo) {
    String text = URLDecoder.decode(userInfo.replace("+", "%2B"), StandardCharsets.UTF_8);
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
