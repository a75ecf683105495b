package dev.virga.sql;

import dev.virga.codec.Codec;
import dev.virga.sql.ast.Expression.ColumnReference;

/** The columns of each kind, over their facts. */
final class Columns {
  private Columns() {}

  private static ColumnReference reference(ColumnFacts facts) {
    return new ColumnReference(facts.source(), facts.name(), facts.nullable());
  }

  /** A column of any type that is only read. */
  record Read<S, V>(ColumnFacts facts, Codec<V> codec, ColumnReference expression)
      implements Column<S, V> {
    Read(ColumnFacts facts, Codec<V> codec) {
      this(facts, codec, reference(facts));
    }

    @Override
    public String name() {
      return facts.name();
    }

    @Override
    public boolean isNullable() {
      return facts.nullable();
    }

    @Override
    public Column<S, V> of(Alias<S, ?> alias) {
      return new Read<>(facts.of(alias.source()), codec);
    }
  }

  /** A column of any type that is read and written. */
  record Write<S, V>(ColumnFacts facts, Codec<V> codec, ColumnReference expression)
      implements Column.Updatable<S, V> {
    Write(ColumnFacts facts, Codec<V> codec) {
      this(facts, codec, reference(facts));
    }

    @Override
    public String name() {
      return facts.name();
    }

    @Override
    public boolean isNullable() {
      return facts.nullable();
    }

    @Override
    public Column<S, V> of(Alias<S, ?> alias) {
      return new Read<>(facts.of(alias.source()), codec);
    }
  }

  /** A text that is only read. */
  record ReadText<S>(ColumnFacts facts, Codec<String> codec, ColumnReference expression)
      implements TextColumn<S> {
    ReadText(ColumnFacts facts, Codec<String> codec) {
      this(facts, codec, reference(facts));
    }

    @Override
    public String name() {
      return facts.name();
    }

    @Override
    public boolean isNullable() {
      return facts.nullable();
    }

    @Override
    public TextColumn<S> of(Alias<S, ?> alias) {
      return new ReadText<>(facts.of(alias.source()), codec);
    }
  }

  /** A text that is read and written. */
  record WriteText<S>(ColumnFacts facts, Codec<String> codec, ColumnReference expression)
      implements TextColumn.Updatable<S> {
    WriteText(ColumnFacts facts, Codec<String> codec) {
      this(facts, codec, reference(facts));
    }

    @Override
    public String name() {
      return facts.name();
    }

    @Override
    public boolean isNullable() {
      return facts.nullable();
    }

    @Override
    public TextColumn<S> of(Alias<S, ?> alias) {
      return new ReadText<>(facts.of(alias.source()), codec);
    }
  }

  /** A number that is only read. */
  record ReadNumber<S, V extends Number>(
      ColumnFacts facts, Codec<V> codec, ColumnReference expression) implements NumberColumn<S, V> {
    ReadNumber(ColumnFacts facts, Codec<V> codec) {
      this(facts, codec, reference(facts));
    }

    @Override
    public String name() {
      return facts.name();
    }

    @Override
    public boolean isNullable() {
      return facts.nullable();
    }

    @Override
    public NumberColumn<S, V> of(Alias<S, ?> alias) {
      return new ReadNumber<>(facts.of(alias.source()), codec);
    }
  }

  /** A number that is read and written. */
  record WriteNumber<S, V extends Number>(
      ColumnFacts facts, Codec<V> codec, ColumnReference expression)
      implements NumberColumn.Updatable<S, V> {
    WriteNumber(ColumnFacts facts, Codec<V> codec) {
      this(facts, codec, reference(facts));
    }

    @Override
    public String name() {
      return facts.name();
    }

    @Override
    public boolean isNullable() {
      return facts.nullable();
    }

    @Override
    public NumberColumn<S, V> of(Alias<S, ?> alias) {
      return new ReadNumber<>(facts.of(alias.source()), codec);
    }
  }

  /** A boolean that is only read. */
  record ReadBoolean<S>(ColumnFacts facts, ColumnReference expression) implements BooleanColumn<S> {
    ReadBoolean(ColumnFacts facts) {
      this(facts, reference(facts));
    }

    @Override
    public String name() {
      return facts.name();
    }

    @Override
    public boolean isNullable() {
      return facts.nullable();
    }

    @Override
    public BooleanColumn<S> of(Alias<S, ?> alias) {
      return new ReadBoolean<>(facts.of(alias.source()));
    }
  }

  /** A boolean that is read and written. */
  record WriteBoolean<S>(ColumnFacts facts, ColumnReference expression)
      implements BooleanColumn.Updatable<S> {
    WriteBoolean(ColumnFacts facts) {
      this(facts, reference(facts));
    }

    @Override
    public String name() {
      return facts.name();
    }

    @Override
    public boolean isNullable() {
      return facts.nullable();
    }

    @Override
    public BooleanColumn<S> of(Alias<S, ?> alias) {
      return new ReadBoolean<>(facts.of(alias.source()));
    }
  }
}
