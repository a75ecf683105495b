package composed;

import dev.virga.codec.Codec;
import dev.virga.codec.Codecs;
import dev.virga.codec.Row;
import dev.virga.sql.Attribute;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The composite type {@code "crm_route"}, as {@link Delivery.Route}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
interface RouteType {
  /**
   * The attribute {@code "from"}: {@code "crm"."crm_address"}.
   */
  Attribute<Delivery.Route, Delivery.Address> FROM = Attribute.required("from", AddressType.CODEC,
      Delivery.Route::from);

  /**
   * The attribute {@code "to"}: {@code "crm"."crm_address"} or null.
   */
  Attribute<Delivery.Route, Delivery.Address> TO = Attribute.nullable("to", AddressType.CODEC,
      Delivery.Route::to);

  /**
   * The attribute {@code "via"}: {@code "crm"."crm_address"[]}.
   */
  Attribute<Delivery.Route, List<Delivery.Address>> VIA = Attribute.required("via",
      Codecs.list(AddressType.CODEC), Delivery.Route::via);

  /**
   * The attribute {@code "of"}: {@code bigint}.
   */
  Attribute<Delivery.Route, Delivery.Route.Id> OF = Attribute.required("of",
      Codecs.wrapped(Codecs.LONG, Delivery.Route.Id::new, Delivery.Route.Id::value),
      Delivery.Route::of);

  /**
   * Sends and reads its values.
   */
  Codec<Delivery.Route> CODEC = Codecs.composite("\"crm\".\"crm_route\"", RouteType::read,
      List.of(FROM, TO, VIA, OF));

  private static Delivery.Route read(Row row, int i) {
    return new Delivery.Route(row.get(i, FROM.codec()), row.getNullable(i + 1, TO.codec()),
        row.get(i + 2, VIA.codec()), row.get(i + 3, OF.codec()));
  }
}
