package dev.virga.relation;

import shop.ShopSchema;

/**
 * A shop with so many rows that a bad plan shows, and that not all of them fit into little memory.
 */
final class LargeTables {
  static final int CUSTOMERS = 100_000;
  static final int ORDERS_OF_EACH = 10;

  /** Fills the tables without looking at foreign keys, which is not what is tested. */
  static final String SCHEMA =
      ShopSchema.empty()
          + """
          set session_replication_role = replica;
          insert into customers (email, name, city)
          select 'c' || i, 'name ' || i, 'city ' || i %% 100 from generate_series(1, %1$d) as i;
          insert into products (sku, name, price)
          select 's' || i, 'p' || i, i from generate_series(1, 1000) as i;
          insert into orders (customer_id, note)
          select (i - 1) / %2$d + 1, 'note ' || i from generate_series(1, %1$d * %2$d) as i;
          insert into lines (order_id, product_id, quantity)
          select i, (i + j) %% 1000 + 1, j from generate_series(1, 100000) as i,
            generate_series(1, 2) as j;
          set session_replication_role = origin;
          create index on orders (customer_id, id);
          analyze;
          """
              .formatted(CUSTOMERS, ORDERS_OF_EACH);

  private LargeTables() {}
}
