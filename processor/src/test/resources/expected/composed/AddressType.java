package composed;

import dev.virga.codec.Codec;
import dev.virga.codec.Codecs;
import dev.virga.codec.JsonType;
import dev.virga.codec.Row;
import dev.virga.sql.Attribute;
import dev.virga.sql.BooleanAttribute;
import dev.virga.sql.NumberAttribute;
import dev.virga.sql.TextAttribute;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The composite type {@code "crm_address"}, as {@link Delivery.Address}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface AddressType {
  /**
   * The attribute {@code "street"}: {@code text}.
   */
  TextAttribute<Delivery.Address> STREET = TextAttribute.required("street", Codecs.TEXT,
      Delivery.Address::street);

  /**
   * The attribute {@code "city"}: {@code text} or null.
   */
  TextAttribute<Delivery.Address> CITY = TextAttribute.nullable("city", Codecs.TEXT,
      Delivery.Address::city);

  /**
   * The attribute {@code "no"}: {@code numeric(6,0)}.
   */
  NumberAttribute<Delivery.Address, BigDecimal> NUMBER = NumberAttribute.required("no",
      Codecs.DECIMAL, Delivery.Address::number);

  /**
   * The attribute {@code "kind"}: {@code "crm"."kind"} or null.
   */
  Attribute<Delivery.Address, Delivery.Kind> KIND = Attribute.nullable("kind",
      Codecs.enumeration("\"crm\".\"kind\"", Delivery.Kind.class, "HOME", "p.o. box"),
      value -> value.kind().orElse(null));

  /**
   * The attribute {@code "barred"}: {@code boolean}.
   */
  BooleanAttribute<Delivery.Address> BARRED = BooleanAttribute.required("barred", Codecs.BOOLEAN,
      Delivery.Address::barred);

  /**
   * The attribute {@code "at_north"}: {@code double precision}.
   */
  NumberAttribute<Delivery.Address, Double> SPOT_NORTH = NumberAttribute.required("at_north",
      Codecs.DOUBLE, value -> value.spot().north());

  /**
   * The attribute {@code "at_east"}: {@code double precision} or null.
   */
  NumberAttribute<Delivery.Address, Double> SPOT_EAST = NumberAttribute.nullable("at_east",
      Codecs.DOUBLE, value -> value.spot().east());

  /**
   * The attribute {@code "others"}: {@code "crm"."kind"[]}.
   */
  Attribute<Delivery.Address, List<Delivery.Kind>> OTHERS = Attribute.required("others",
      Codecs.list(Codecs.enumeration("\"crm\".\"kind\"", Delivery.Kind.class, "HOME", "p.o. box")),
      Delivery.Address::others);

  /**
   * The attribute {@code "floors"}: {@code jsonb}.
   */
  Attribute<Delivery.Address, Map<String, Integer>> FLOORS = Attribute.required("floors",
      Codecs.jsonb(new JsonType<Map<String, Integer>>() {}), Delivery.Address::floors);

  /**
   * Sends and reads its values.
   */
  Codec<Delivery.Address> CODEC = Codecs.composite("\"crm\".\"crm_address\"", AddressType::read,
      List.of(STREET, CITY, NUMBER, KIND, BARRED, SPOT_NORTH, SPOT_EAST, OTHERS, FLOORS));

  private static Delivery.Address read(Row row, int i) {
    return new Delivery.Address(row.get(i, Codecs.TEXT), row.getNullable(i + 1, Codecs.TEXT),
        row.get(i + 2, Codecs.DECIMAL), Optional.ofNullable(row.getNullable(i + 3, KIND.codec())),
        row.getBoolean(i + 4), new Delivery.Spot(row.getDouble(i + 5),
        row.getNullable(i + 6, Codecs.DOUBLE)), row.get(i + 7, OTHERS.codec()),
        row.get(i + 8, FLOORS.codec()));
  }
}
