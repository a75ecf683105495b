package shop;

import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.manifest.Manifests;
import dev.virga.kit.schema.DatabaseDefinition;

/** The tables of the shop as SQL, empty or with the few rows that most tests are about. */
public final class ShopSchema {
  /** Four customers, four orders, four products, and what connects them. */
  public static final String ROWS =
      """
      insert into customers (email, name, city, active, referrer_id) values
        ('ann@shop.test', 'Ann', 'Oslo', true, null),
        ('bob@shop.test', 'Bob', 'Bonn', true, 1),
        ('cid@shop.test', 'Cid', null, false, 1),
        ('dan@shop.test', 'Dan', 'Oslo', true, 2);
      insert into cards values (1, 'C-1', 10), (2, 'C-2', 0);
      insert into categories (name, parent_id) values
        ('all', null), ('tools', 1), ('saws', 2), ('toys', 1);
      insert into products (sku, name, price, stock, category_id) values
        ('S-1', 'Saw', 19.90, 5, 3),
        ('H-1', 'Hammer', 12.00, 0, 2),
        ('T-1', 'Top', 3.50, 100, 4),
        ('X-1', 'Box', 0.00, 7, null);
      insert into orders (customer_id, recipient_id, status, note) values
        (1, 2, 'PAID', 'quick'),
        (1, null, 'OPEN', null),
        (2, 1, 'SENT', 'box'),
        (3, null, 'OPEN', null);
      insert into lines values
        (1, 1, 1, 0), (1, 2, 2, 0), (2, 3, 10, 5), (3, 4, 1, 0), (3, 1, 1, 10);
      insert into labels values ('new'), ('sale'), ('wood');
      insert into product_labels values (1, 'new'), (1, 'wood'), (2, 'sale'), (3, 'wood');
      """;

  private ShopSchema() {}

  /** Returns the statements that create the tables. */
  public static String empty() {
    return Ddl.create(
            new DatabaseDefinition(
                Manifests.onClassPath().tables().stream()
                    .filter(table -> table.record().startsWith("shop."))
                    .toList()))
        .sql();
  }

  /** Returns the statements that create the tables and fill them with {@link #ROWS}. */
  public static String withRows() {
    return empty() + ROWS;
  }
}
