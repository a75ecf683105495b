package dev.virga.codec;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A composite type, whose attributes are the components of a record. The server knows best of which
 * type a parameter is: it is sent as a text, without one.
 *
 * @param sqlType the type, as a cast takes it
 * @param decoder makes the record of the attributes
 * @param parts the attributes, in the order of the type
 */
record CompositeCodec<R>(String sqlType, Decoder<R> decoder, List<CompositePart<R, ?>> parts)
    implements Codec<R> {
  CompositeCodec {
    parts = List.copyOf(parts);
  }

  @Override
  public int jdbcType() {
    return Types.OTHER;
  }

  /** To PostgreSQL, what is compared with a composite value could be of any such type. */
  @Override
  public Optional<String> operandType() {
    return Optional.of(sqlType);
  }

  @Override
  public void bind(PreparedStatement statement, int index, R value) throws SQLException {
    statement.setObject(index, element(value), Types.OTHER);
  }

  /** Reads the attributes as a row of their own, so that each is read as it is in a column. */
  @Override
  public @Nullable R read(ResultSet rows, int index) throws SQLException {
    String text = rows.getString(index);
    if (text == null) {
      return null;
    }
    List<@Nullable String> attributes = CompositeText.attributes(text);
    if (attributes.size() != parts.size()) {
      throw new UnfitValueException(
          "it has "
              + attributes.size()
              + " attributes, not "
              + parts.size()
              + ": the type is another one in the database than in the code");
    }
    List<Codec<?>> codecs = new ArrayList<>();
    parts.forEach(part -> codecs.add(part.codec()));
    try (ResultSet row = TextRow.of(attributes, codecs, rows.getStatement())) {
      row.next();
      return decoded(new ResultRow(row));
    }
  }

  @Override
  public boolean isJson() {
    return true;
  }

  /** Reads the object that PostgreSQL's JSON functions make of a value. */
  @Override
  public R parse(String json) {
    Map<String, String> members = JsonValues.members(json);
    List<String> cells = new ArrayList<>();
    for (CompositePart<R, ?> part : parts) {
      String cell = members.get(part.name());
      if (cell == null) {
        throw new UnfitValueException("it has no attribute \"" + part.name() + "\"");
      }
      cells.add(cell);
    }
    return decoded(new JsonRow(cells));
  }

  private R decoded(Row row) {
    try {
      return decoder.decode(row, 0);
    } catch (UnreadableCellException e) {
      throw new UnfitValueException(unreadable(parts.get(e.path().get(0)), e));
    }
  }

  /** Says which attribute cannot be read, without the value. */
  private static String unreadable(CompositePart<?, ?> part, UnreadableCellException e) {
    String attribute = "its attribute \"" + part.name() + "\" is ";
    return e.type()
        .map(type -> attribute + "not readable as " + type + reason(e))
        .orElse(attribute + "null, which the record does not allow");
  }

  private static String reason(UnreadableCellException e) {
    return e.reason()
        .filter(UnfitValueException.class::isInstance)
        .map(reason -> ": " + reason.getMessage())
        .orElse("");
  }

  @Override
  public String elementType() {
    return "text";
  }

  /** {@code unnest} makes a column of each attribute. */
  @Override
  public String packedType() {
    return "text";
  }

  @Override
  public String element(R value) {
    List<@Nullable String> attributes = new ArrayList<>();
    parts.forEach(part -> attributes.add(text(part, value)));
    return CompositeText.of(attributes);
  }

  private static <R, V> @Nullable String text(CompositePart<R, V> part, R composite) {
    V value = part.valueIn(composite);
    if (value != null) {
      return part.codec().element(value).toString();
    }
    if (!part.isNullable()) {
      throw new UnfitValueException(
          "the attribute \"" + part.name() + "\" is null, which the record does not allow");
    }
    return null;
  }

  @Override
  public boolean hasEquality() {
    return parts.stream().allMatch(part -> part.codec().hasEquality());
  }
}
