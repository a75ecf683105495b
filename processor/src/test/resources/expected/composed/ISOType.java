package composed;

import dev.virga.codec.Codec;
import dev.virga.codec.Codecs;
import dev.virga.codec.Row;
import dev.virga.sql.TextAttribute;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The composite type {@code "crm_iso"}, as {@link Delivery.ISO}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
interface ISOType {
  /**
   * The attribute {@code "code"}: {@code text}.
   */
  TextAttribute<Delivery.ISO> CODE = TextAttribute.required("code", Codecs.TEXT,
      (Delivery.ISO value) -> value.code());

  /**
   * Sends and reads its values.
   */
  Codec<Delivery.ISO> CODEC = Codecs.composite("\"crm\".\"crm_iso\"", ISOType::read, List.of(CODE));

  private static Delivery.ISO read(Row row, int i) {
    return new Delivery.ISO(row.get(i, Codecs.TEXT));
  }
}
