package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Codecs;
import dev.virga.sql.ast.BinaryOperator;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Binary;
import dev.virga.sql.ast.Expression.Cast;
import dev.virga.sql.ast.Expression.Parameter;
import dev.virga.type.TsQuery;
import dev.virga.type.TsVector;

/**
 * Search in texts; imported statically, as {@code import static dev.virga.sql.TextSearch.*}.
 *
 * <pre>{@code
 * Pages.findMany(where(searchMatches(WORDS, webSearch("english", "fat rats -cat"))))
 * }</pre>
 *
 * <p>Each function takes the name of a configuration, which says the language: {@code english},
 * {@code simple}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/textsearch.html">PostgreSQL: Full Text
 *     Search</a>
 */
public final class TextSearch {
  private TextSearch() {}

  /** {@code to_tsvector(?::regconfig, text)}: the words of a text. */
  public static <S> Expr<S, TsVector> toTsVector(String configuration, Operand<S, String> text) {
    return Calls.any(
        "to_tsvector", Codecs.TS_VECTOR, configuration(configuration), text.expression());
  }

  /** {@code websearch_to_tsquery(?::regconfig, ?)}: what people type; nothing is an error. */
  public static Expr<Object, TsQuery> webSearch(String configuration, String words) {
    return query("websearch_to_tsquery", configuration, words);
  }

  /** {@code plainto_tsquery(?::regconfig, ?)}: all of the words. */
  public static Expr<Object, TsQuery> plainSearch(String configuration, String words) {
    return query("plainto_tsquery", configuration, words);
  }

  /** {@code phraseto_tsquery(?::regconfig, ?)}: the words one behind the other. */
  public static Expr<Object, TsQuery> phraseSearch(String configuration, String words) {
    return query("phraseto_tsquery", configuration, words);
  }

  /**
   * {@code to_tsquery(?::regconfig, ?)}: words with {@code & | ! <->} between them; what is written
   * otherwise is an error of the server.
   */
  public static Expr<Object, TsQuery> toTsQuery(String configuration, String query) {
    return query("to_tsquery", configuration, query);
  }

  private static Expr<Object, TsQuery> query(String function, String configuration, String words) {
    return Calls.any(
        function, Codecs.TS_QUERY, configuration(configuration), Calls.parameter(words));
  }

  private static Expression configuration(String name) {
    if (name.isEmpty()) {
      throw new InvalidQueryException("a configuration has a name, such as english or simple");
    }
    return new Cast(Calls.parameter(name), "regconfig");
  }

  /** {@code document @@ query}: the document has what is searched for. */
  public static <S> Condition<S> searchMatches(
      Operand<? super S, TsVector> document, Operand<? super S, TsQuery> query) {
    return new Predicate<>(
        new Binary(
            BinaryOperator.SATISFIES,
            document.expression(),
            query.expressionBeside(Codecs.TS_QUERY)));
  }

  /** {@code ts_rank(document, query)}: how often and where the words are found. */
  public static <S> NumberExpr<S, Float> searchRank(
      Operand<? super S, TsVector> document, Operand<? super S, TsQuery> query) {
    return Calls.number("ts_rank", Codecs.FLOAT, document.expression(), query.expression());
  }

  /** {@code ts_rank(document, query, ?)}: the rank, divided by what the bits of a number say. */
  public static <S> NumberExpr<S, Float> searchRank(
      Operand<? super S, TsVector> document, Operand<? super S, TsQuery> query, int normalization) {
    return Calls.number(
        "ts_rank",
        Codecs.FLOAT,
        document.expression(),
        query.expression(),
        Calls.parameter(normalization));
  }

  /** {@code ts_rank_cd(document, query)}: how near to each other the words are found. */
  public static <S> NumberExpr<S, Float> searchRankByCover(
      Operand<? super S, TsVector> document, Operand<? super S, TsQuery> query) {
    return Calls.number("ts_rank_cd", Codecs.FLOAT, document.expression(), query.expression());
  }

  /** {@code ts_headline(?::regconfig, text, query)}: a part of a text, the words marked. */
  public static <S> TextExpr<S> searchHeadline(
      String configuration, Operand<? super S, String> text, Operand<? super S, TsQuery> query) {
    return Calls.text(
        "ts_headline", configuration(configuration), text.expression(), query.expression());
  }

  /**
   * {@code ts_headline(?::regconfig, text, query, ?)}: such a part with options.
   *
   * @param options such as {@code StartSel=<em>, StopSel=</em>, MaxFragments=2}
   */
  public static <S> TextExpr<S> searchHeadline(
      String configuration,
      Operand<? super S, String> text,
      Operand<? super S, TsQuery> query,
      String options) {
    return Calls.text(
        "ts_headline",
        configuration(configuration),
        text.expression(),
        query.expression(),
        Calls.parameter(options));
  }

  /**
   * {@code setweight(document, ?::"char")}: the words with a weight.
   *
   * @param weight {@code A}, {@code B}, {@code C} or {@code D}
   */
  public static <S> Expr<S, TsVector> searchWeight(Operand<S, TsVector> document, char weight) {
    if (weight < 'A' || weight > 'D') {
      throw new InvalidQueryException("a weight is A, B, C or D");
    }
    return Calls.any(
        "setweight",
        Codecs.TS_VECTOR,
        document.expression(),
        new Cast(new Parameter(Codecs.CHARACTER, weight), "\"char\""));
  }

  /** {@code document || other}: the words of both, those of the other one behind. */
  public static <S> Expr<S, TsVector> searchConcat(
      Operand<? super S, TsVector> document, Operand<? super S, TsVector> other) {
    return new Computed<>(
        new Binary(BinaryOperator.CONCATENATE, document.expression(), other.expression()),
        Codecs.TS_VECTOR);
  }

  /** {@code query && other}: documents that have both. */
  public static <S> Expr<S, TsQuery> searchAnd(
      Operand<? super S, TsQuery> query, Operand<? super S, TsQuery> other) {
    return new Computed<>(
        new Binary(BinaryOperator.OVERLAPS, query.expression(), other.expression()),
        Codecs.TS_QUERY);
  }

  /** {@code query || other}: documents that have one of both. */
  public static <S> Expr<S, TsQuery> searchOr(
      Operand<? super S, TsQuery> query, Operand<? super S, TsQuery> other) {
    return new Computed<>(
        new Binary(BinaryOperator.CONCATENATE, query.expression(), other.expression()),
        Codecs.TS_QUERY);
  }
}
