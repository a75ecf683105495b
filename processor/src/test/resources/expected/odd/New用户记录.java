package odd;

import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "用户"}: what {@link 用户Table#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public final class New用户记录 implements NewRow<用户Table> {
  private static final RowValues<用户Table> NONE = RowValues.of(用户Table.用户);

  private final RowValues<用户Table> values;

  private New用户记录(RowValues<用户Table> values) {
    this.values = values;
  }

  /**
   * Starts a row with its {@code "编号"}.
   */
  public static 名字 编号(long 编号) {
    return 名字(NONE.with(0, 编号));
  }

  private static 名字 名字(RowValues<用户Table> values) {
    return 名字 -> new New用户记录(values.with(1, 名字));
  }

  @Override
  public RowValues<用户Table> values() {
    return values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof New用户记录 that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }

  /**
   * A row that needs its {@code "名字"} next.
   */
  @FunctionalInterface
  public interface 名字 {
    /**
     * Gives the row its {@code "名字"}.
     */
    New用户记录 名字(String 名字);
  }
}
