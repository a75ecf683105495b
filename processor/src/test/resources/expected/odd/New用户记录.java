package odd;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "用户"}: what {@link 用户Table#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface New用户记录 extends NewRow<用户Table> {
  /**
   * Starts a row with its {@code "编号"}.
   */
  static 名字 编号(long 编号) {
    return new Given(RowValues.of(用户Table.用户).give(0, 编号));
  }

  /**
   * A row that needs its {@code "名字"} next.
   */
  interface 名字 {
    /**
     * Gives the row its {@code "名字"}.
     */
    New用户记录 名字(String 名字);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<用户Table> implements New用户记录, 名字 {
    Given(RowValues<用户Table> values) {
      super(values);
    }

    public New用户记录 名字(String 名字) {
      return new Given(values().give(1, 名字));
    }
  }
}
