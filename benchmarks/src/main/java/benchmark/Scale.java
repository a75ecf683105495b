package benchmark;

/** How many rows the larger tables have. */
enum Scale {
  /** Enough to see whether all libraries read the same. */
  SMALL(100, 50, 200, 1000),
  /** As a shop has them. */
  FULL(10_000, 5_000, 50_000, 1_000_000);

  final int customers;
  final int products;
  final int orders;
  final int measurements;

  Scale(int customers, int products, int orders, int measurements) {
    this.customers = customers;
    this.products = products;
    this.orders = orders;
    this.measurements = measurements;
  }
}
