package odd;

import dev.virga.annotation.Id;
import dev.virga.annotation.Row;
import dev.virga.annotation.Table;
import java.util.List;

/** Its columns have constants of the names of their types. */
@Table("accounts")
public record Account(@Id IBAN iban, List<D> d) {
  /** The row of a query. */
  @Row("totals")
  public record SUM(D sum) {}

  /** One letter. */
  public record D(int value) {}
}
