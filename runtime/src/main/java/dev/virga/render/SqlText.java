package dev.virga.render;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Binder;
import dev.virga.schema.Identifiers;
import dev.virga.sql.ast.Expression.Placeholder;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SQL text in the making, and the parameters in it: the one place that binds a value. */
final class SqlText {
  private final StringBuilder text = new StringBuilder(128);
  private final List<Binder<?>> binders = new ArrayList<>();
  private final List<@Nullable Object> values = new ArrayList<>();
  private Effect effect = Effect.READS;

  /** Appends text that this library wrote. */
  SqlText append(String sql) {
    text.append(sql);
    return this;
  }

  /** Appends another text and its parameters. */
  SqlText append(SqlText other) {
    text.append(other.text);
    binders.addAll(other.binders);
    values.addAll(other.values);
    effect = effect.and(other.effect);
    return this;
  }

  /**
   * Appends a name between quotes.
   *
   * @throws InvalidQueryException if PostgreSQL would cut the name off, and take it for another
   */
  SqlText name(String name) {
    if (Identifiers.isTooLong(name)) {
      throw new InvalidQueryException(
          "the name \""
              + name
              + "\" has more than 63 bytes, of which PostgreSQL would keep the first: use a shorter one");
    }
    Identifiers.quote(name, text);
    return this;
  }

  /** Appends the name of a stored table, after that of its schema where it is given. */
  SqlText table(Source table) {
    if (table.schema() != null) {
      name(table.schema()).append(".");
    }
    return name(table.name());
  }

  /** Appends the place of a value, and keeps the value beside the text. */
  SqlText parameter(Binder<?> binder, @Nullable Object value) {
    text.append('?');
    binders.add(binder);
    values.add(value);
    return this;
  }

  /** Appends the place of a value that comes later. */
  SqlText placeholder(Placeholder placeholder) {
    return parameter(placeholder.binder(), placeholder);
  }

  /** Notes what the text makes the statement do. */
  void does(Effect more) {
    effect = effect.and(more);
  }

  /** Returns what the text makes the statement do. */
  Effect effect() {
    return effect;
  }

  int length() {
    return text.length();
  }

  /** Inserts text without parameters. */
  void insert(int at, CharSequence sql) {
    text.insert(at, sql);
  }

  <R> Statement<R> statement(Reading<R> reading, @Nullable Projection projection) {
    return new Statement<>(
        new StatementText(
            text.toString(),
            binders.toArray(new Binder<?>[0]),
            reading instanceof Reading.Changed ? Effect.CHANGES : effect),
        values.toArray(),
        reading,
        projection);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
