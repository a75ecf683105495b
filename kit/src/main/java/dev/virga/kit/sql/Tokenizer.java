package dev.virga.kit.sql;

import dev.virga.kit.sql.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells SQL apart into tokens and comments, as PostgreSQL's own scanner does: with nested comments,
 * quoted names, and texts in quotes, in dollars and with escapes.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html">PostgreSQL:
 *     Lexical Structure</a>
 */
public final class Tokenizer {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<blank>\\s+)"
              + "|(?<line>--[^\\r\\n]*)"
              + "|(?<block>/\\*)"
              + "|(?<dollar>\\$(?:[\\p{L}_][\\p{L}\\p{N}_]*)?\\$)"
              + "|(?<escaped>[eE]'[^'\\\\]*+(?:(?:\\\\.|'')[^'\\\\]*+)*+')"
              + "|(?<text>(?:[bBxXnN]|[uU]&)?'[^']*+(?:''[^']*+)*+')"
              + "|(?<quoted>(?:[uU]&)?\"[^\"]*+(?:\"\"[^\"]*+)*+\")"
              + "|(?<open>(?:[eEbBxXnN]|[uU]&)?'|(?:[uU]&)?\")"
              + "|(?<word>[\\p{L}_][\\p{L}\\p{N}_$]*)"
              + "|(?<number>\\.?\\p{N}[\\p{N}\\p{L}._]*)"
              + "|(?<sign>::|:=|=>|<=|>=|<>|!=|\\$\\p{N}+|\\P{Cntrl})",
          Pattern.DOTALL);

  private final String sql;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();

  /**
   * Reads all of a text.
   *
   * @throws UnreadableException if a comment or quote does not end, or a character has no meaning
   */
  public Tokenizer(String sql) {
    this.sql = sql;
    Matcher matcher = TOKEN.matcher(sql);
    int position = 0;
    while (position < sql.length()) {
      if (!matcher.find(position) || matcher.start() != position) {
        throw new UnreadableException("a character that has no meaning in SQL", position);
      }
      position = take(matcher);
    }
  }

  /** Returns the tokens in their order. */
  public List<Token> tokens() {
    return tokens;
  }

  /** Returns the comments in their order. */
  public List<Comment> comments() {
    return comments;
  }

  /** Takes what was found, and returns where it ends. */
  private int take(Matcher matcher) {
    int start = matcher.start();
    if (matcher.group("blank") != null) {
      return matcher.end();
    }
    if (matcher.group("line") != null) {
      comments.add(new Comment(matcher.group().substring(2).strip(), start));
      return matcher.end();
    }
    if (matcher.group("block") != null) {
      return block(start);
    }
    if (matcher.group("dollar") != null) {
      return dollar(start, matcher.group());
    }
    if (matcher.group("open") != null) {
      throw new UnreadableException("a quote that does not end", start);
    }
    boolean text = matcher.group("escaped") != null || matcher.group("text") != null;
    Kind kind =
        text
            ? Kind.TEXT
            : matcher.group("quoted") != null
                ? Kind.QUOTED
                : matcher.group("word") != null ? Kind.WORD : Kind.SIGN;
    tokens.add(new Token(kind, matcher.group(), start));
    return matcher.end();
  }

  private int block(int start) {
    int depth = 1;
    int position = start + 2;
    while (depth > 0) {
      int open = sql.indexOf("/*", position);
      int close = sql.indexOf("*/", position);
      if (close < 0) {
        throw new UnreadableException("a comment that does not end", start);
      }
      boolean nested = open >= 0 && open < close;
      depth += nested ? 1 : -1;
      position = (nested ? open : close) + 2;
    }
    comments.add(new Comment(sql.substring(start + 2, position - 2).strip(), start));
    return position;
  }

  private int dollar(int start, String tag) {
    int close = sql.indexOf(tag, start + tag.length());
    if (close < 0) {
      throw new UnreadableException("a text in " + tag + " that does not end", start);
    }
    int end = close + tag.length();
    tokens.add(new Token(Kind.TEXT, sql.substring(start, end), start));
    return end;
  }
}
