package dev.virga.testing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where one database is and who may enter it, as the PostgreSQL driver reads it. Immutable.
 *
 * @param server the URL up to the database's name
 * @param database the database's name
 * @param parameters what follows the name, {@code ?} included: the user, the password, settings
 */
record DatabaseUrl(String server, String database, String parameters) {
  private static final Pattern URL =
      Pattern.compile("(?<server>jdbc:postgresql://[^/?]+/)(?<database>[^?]+)(?<parameters>.*)");

  static DatabaseUrl parse(String url) {
    Matcher parts = URL.matcher(url);
    if (!parts.matches()) {
      // Without the text that was found: it may hold a password.
      throw new IllegalArgumentException(
          "Not of the form jdbc:postgresql://host:port/database?user=...&password=...");
    }
    return new DatabaseUrl(
        parts.group("server"), parts.group("database"), parts.group("parameters"));
  }

  DatabaseUrl withDatabase(String name) {
    return new DatabaseUrl(server, name, parameters);
  }

  String text() {
    return server + database + parameters;
  }

  DataSource dataSource() {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setURL(text());
    return dataSource;
  }

  /** Without the parameters, since the password is among them. */
  @Override
  public String toString() {
    return server + database;
  }
}
