package dev.virga.kit.connect;

import java.util.regex.Pattern;

/**
 * Keeps passwords out of what people and logs see. Where a URL of a database stands in a text, as
 * in the message of somebody else's exception, its password is not shown.
 */
public final class Credentials {
  /**
   * Up to the last {@code @}: one that belongs to a password ought to be encoded, and may not be.
   */
  private static final Pattern IN_AUTHORITY = Pattern.compile("(://[^:/@\\s]*):[^\\s/]*@");

  private static final Pattern IN_QUERY =
      Pattern.compile("((?:ssl)?password)=[^&\\s'\"]*", Pattern.CASE_INSENSITIVE);

  private Credentials() {}

  /** Returns a text without the passwords of the URLs in it: {@code postgres://me:***@host/app}. */
  public static String hidden(String text) {
    return IN_QUERY.matcher(IN_AUTHORITY.matcher(text).replaceAll("$1:***@")).replaceAll("$1=***");
  }
}
