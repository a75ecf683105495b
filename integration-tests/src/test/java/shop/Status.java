package shop;

/** How far an order is. */
public enum Status {
  OPEN,
  PAID,
  SENT
}
