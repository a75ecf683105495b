package dev.virga.kit.connect;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where a database is, and who asks. Neither {@link #toString} nor a message of an exception shows
 * the password. Immutable.
 */
public final class DatabaseAddress {
  /**
   * Hosts may be several, and have names that {@link java.net.URI} does not take: {@code my_db}.
   */
  private static final Pattern URL =
      Pattern.compile(
          "postgres(?:ql)?://(?:(?<user>[^:@/?#\\s]*)(?::(?<password>[^/?#\\s]*))?@)?(?<hosts>[^@/?#\\s]+)"
              + "(?<path>/[^?#\\s]*)?(?:\\?(?<query>[^#\\s]*))?");

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
    Matcher parts = URL.matcher(url);
    if (!parts.matches()) {
      throw unreadable();
    }
    StringBuilder jdbc = new StringBuilder("jdbc:postgresql://").append(parts.group("hosts"));
    jdbc.append(parts.group("path") == null ? "/" : parts.group("path"));
    String separator = "?";
    if (parts.group("user") != null) {
      jdbc.append("?user=").append(parameter(parts.group("user")));
      if (parts.group("password") != null) {
        jdbc.append("&password=").append(parameter(parts.group("password")));
      }
      separator = "&";
    }
    if (parts.group("query") != null) {
      jdbc.append(separator).append(parts.group("query"));
    }
    return jdbc.toString();
  }

  private static IllegalArgumentException unreadable() {
    return new IllegalArgumentException(
        "The URL of the database is not of the form postgres://user:password@host:port/database"
            + " or jdbc:postgresql://host:port/database?user=...&password=...");
  }

  /** A user name may have a plus sign, which stands for a space in a query. */
  private static String parameter(String userInfo) {
    try {
      String text = URLDecoder.decode(userInfo.replace("+", "%2B"), StandardCharsets.UTF_8);
      return URLEncoder.encode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // Its message shows a part of the text: it is told below, without that.
    }
    throw unreadable();
  }
}
