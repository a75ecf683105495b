package dev.virga.relation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.nullsLast;

import dev.virga.Database;
import dev.virga.relation.Model.Filter;
import dev.virga.sql.Condition;
import dev.virga.sql.Operand;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shop.Card;
import shop.Cards;
import shop.Categories;
import shop.Category;
import shop.Customer;
import shop.Customers;
import shop.Label;
import shop.Labels;
import shop.Line;
import shop.Lines;
import shop.Order;
import shop.Orders;
import shop.Product;
import shop.ProductLabel;
import shop.ProductLabels;
import shop.Products;
import shop.Status;

/** The tables of the shop, their rows, and the relations between them, as loops find them. */
final class ShopModels {
  /** Rows with nulls, with relations that lead nowhere, and with some that lead far. */
  static final String ROWS =
      """
      insert into customers (email, name, city, active, referrer_id)
      select 'c' || i, chr(97 + i % 4), case when i % 3 > 0 then chr(97 + i % 2) end, i % 2 = 0,
        case when i % 4 > 0 and i > 1 then i / 2 end
      from generate_series(1, 9) as i;
      insert into cards (customer_id, number, points)
      select i, 'n' || i, i % 3 from generate_series(1, 9, 2) as i;
      insert into categories (name, parent_id)
      select chr(97 + i % 3), case when i > 2 then i / 2 end from generate_series(1, 7) as i;
      insert into products (sku, name, price, stock, category_id)
      select 's' || i, 'p' || i / 2, (i % 4) * 1.50, i % 5, case when i % 4 > 0 then i % 6 + 1 end
      from generate_series(1, 8) as i;
      insert into orders (customer_id, recipient_id, status, note, version)
      select i % 7 + 1, case when i % 3 = 0 then i % 9 + 1 end,
        (array['OPEN', 'PAID', 'SENT'])[i % 3 + 1]::status,
        case when i % 4 > 0 then chr(97 + i % 5) end, i % 4
      from generate_series(1, 18) as i;
      insert into lines (order_id, product_id, quantity, discount)
      select o, p, (o + p) % 5, o % 2 from generate_series(1, 18) as o, generate_series(1, 8) as p
      where (o * p) % 5 = 1;
      insert into labels select chr(97 + i) from generate_series(0, 4) as i;
      insert into product_labels
      select p, chr(97 + l) from generate_series(1, 8) as p, generate_series(0, 3) as l
      where (p + l) % 3 = 0;
      """;

  private final Model<Customers, Customer> customers;
  private final Model<Cards, Card> cards;
  private final Model<Categories, Category> categories;
  private final Model<Products, Product> products;
  private final Model<Orders, Order> orders;
  private final Model<Lines, Line> lines;
  private final Model<Labels, Label> labels;
  private final List<ProductLabel> productLabels;

  /** Reads all rows, each table by itself. */
  ShopModels(Database db) {
    customers = new Model<>(Customers.CUSTOMERS, db.run(Customers.findMany()));
    cards = new Model<>(Cards.CARDS, db.run(Cards.findMany()));
    categories = new Model<>(Categories.CATEGORIES, db.run(Categories.findMany()));
    products = new Model<>(Products.PRODUCTS, db.run(Products.findMany()));
    orders = new Model<>(Orders.ORDERS, db.run(Orders.findMany()));
    lines = new Model<>(Lines.LINES, db.run(Lines.findMany()));
    labels = new Model<>(Labels.LABELS, db.run(Labels.findMany()));
    productLabels = db.run(ProductLabels.findMany());
    columns();
    filters();
    orders();
    links();
  }

  List<Model<?, ?>> all() {
    return List.of(customers, cards, categories, products, orders, lines, labels);
  }

  private void columns() {
    customers
        .column(Part.of("name", Customers.NAME, Customer::name))
        .column(Part.of("city", Customers.CITY, Customer::city))
        .column(Part.of("referrer_id", Customers.REFERRER_ID, Customer::referrerId));
    cards.column(Part.of("points", Cards.POINTS, Card::points));
    categories.column(Part.of("parent_id", Categories.PARENT_ID, Category::parentId));
    products
        .column(Part.of("price", Products.PRICE, Product::price))
        .column(Part.of("sku", Products.SKU, Product::sku));
    orders
        .column(Part.of("note", Orders.NOTE, Order::note))
        .column(Part.of("status", Orders.STATUS, Order::status));
    lines.column(Part.of("quantity", Lines.QUANTITY, Line::quantity));
    labels.column(Part.of("name", Labels.NAME, Label::name));
  }

  private void filters() {
    customers
        .filter(r -> filter("city = b", Customers.CITY.eq("b"), c -> Objects.equals(c.city(), "b")))
        .filter(r -> filter("city is null", Customers.CITY.isNull(), c -> c.city() == null))
        .filter(
            r ->
                filter(
                    "any order paid",
                    Customers.ORDERS.any(Orders.STATUS.eq(Status.PAID)),
                    c -> ordersOf(c).stream().anyMatch(o -> o.status() == Status.PAID)));
    cards.filter(r -> filter("points > 0", Cards.POINTS.gt(0), c -> c.points() > 0));
    categories
        .filter(
            r -> filter("parent is null", Categories.PARENT_ID.isNull(), c -> c.parentId() == null))
        .filter(
            r -> filter("no children", Categories.CHILDREN.none(), c -> childrenOf(c).isEmpty()));
    products
        .filter(
            r -> {
              int stock = r.nextInt(5);
              return filter("stock > " + stock, Products.STOCK.gt(stock), p -> p.stock() > stock);
            })
        .filter(
            r ->
                filter(
                    "category named b",
                    Products.CATEGORY.has(Categories.NAME.eq("b")),
                    p -> categoryOf(p).filter(c -> c.name().equals("b")).isPresent()));
    orders
        .filter(
            r -> {
              int version = r.nextInt(4);
              return filter(
                  "version = " + version, Orders.VERSION.eq(version), o -> o.version() == version);
            })
        .filter(
            r ->
                filter(
                    "note <> b",
                    Orders.NOTE.ne("b"),
                    o -> o.note() != null && !o.note().equals("b")))
        .filter(
            r ->
                filter(
                    "customer active",
                    Orders.CUSTOMER.has(Customers.ACTIVE),
                    o -> customerOf(o).active()));
    lines
        .filter(r -> filter("quantity < 3", Lines.QUANTITY.lt(3), l -> l.quantity() < 3))
        .filter(
            r ->
                filter(
                    "price > 0 of its product",
                    Lines.PRODUCT.get(Products.STOCK).gt(1),
                    l -> productOf(l).stock() > 1));
    labels
        .filter(r -> filter("name > b", Labels.NAME.gt("b"), l -> l.name().compareTo("b") > 0))
        .filter(r -> filter("no products", Labels.PRODUCTS.none(), l -> productsOf(l).isEmpty()));
  }

  private static <S, R> Filter<S, R> filter(String text, Condition<S> sql, Predicate<R> java) {
    return new Filter<>(text, sql, java);
  }

  private void orders() {
    customers
        .key(descending("city desc", Customers.CITY, Customer::city))
        .key(ascending("referrer_id", Customers.REFERRER_ID, Customer::referrerId))
        .unique(List.of(descending("id desc", Customers.ID, Customer::id)));
    cards.unique(List.of(ascending("customer_id", Cards.CUSTOMER_ID, Card::customerId)));
    categories
        .key(ascending("parent_id", Categories.PARENT_ID, Category::parentId))
        .unique(List.of(ascending("id", Categories.ID, Category::id)));
    products
        .key(descending("category_id desc", Products.CATEGORY_ID, Product::categoryId))
        .key(
            ascending(
                "category.name",
                Products.CATEGORY.get(Categories.NAME),
                p -> categoryOf(p).map(Category::name).orElse(null)))
        .unique(List.of(ascending("id", Products.ID, Product::id)));
    orders
        .key(ascending("note", Orders.NOTE, Order::note))
        .key(
            descending(
                "customer.city desc",
                Orders.CUSTOMER.get(Customers.CITY),
                o -> customerOf(o).city()))
        .key(descending("count of lines desc", Orders.LINES.count(), o -> (long) linesOf(o).size()))
        .unique(List.of(descending("id desc", Orders.ID, Order::id)));
    lines
        .key(ascending("quantity", Lines.QUANTITY, Line::quantity))
        .unique(
            List.of(
                ascending("order_id", Lines.ORDER_ID, Line::orderId),
                descending("product_id desc", Lines.PRODUCT_ID, Line::productId)));
    labels.unique(List.of(descending("name desc", Labels.NAME, Label::name)));
  }

  private static <S, R, V extends Comparable<V>> Model.Key<S, R> ascending(
      String text, Operand<S, V> sql, Function<R, @Nullable V> java) {
    return new Model.Key<>(text, sql.asc(), comparing(java, nullsLast(naturalOrder())));
  }

  private static <S, R, V extends Comparable<V>> Model.Key<S, R> descending(
      String text, Operand<S, V> sql, Function<R, @Nullable V> java) {
    return new Model.Key<>(
        text, sql.desc(), comparing(java, nullsFirst(Comparator.<V>reverseOrder())));
  }

  private void links() {
    customers
        .link(Along.many("orders", Customers.ORDERS, this::ordersOf, orders))
        .link(Along.many("gifts", Customers.GIFTS, this::giftsOf, orders))
        .link(Along.many("referred", Customers.REFERRED, this::referredOf, customers))
        .link(
            Along.optionalOne(
                "card", Customers.CARD, this::cardOf, cards, Cards.NUMBER, Card::number))
        .link(
            Along.optionalOne(
                "referrer",
                Customers.REFERRER,
                this::referrerOf,
                customers,
                Customers.NAME,
                Customer::name));
    cards.link(
        Along.one(
            "customer",
            Cards.CUSTOMER,
            c -> customer(c.customerId()),
            customers,
            Customers.CITY,
            Customer::city));
    categories
        .link(Along.many("children", Categories.CHILDREN, this::childrenOf, categories))
        .link(Along.many("products", Categories.PRODUCTS, this::productsOf, products))
        .link(
            Along.optionalOne(
                "parent",
                Categories.PARENT,
                this::parentOf,
                categories,
                Categories.NAME,
                Category::name));
    products
        .link(Along.many("lines", Products.LINES, this::linesOf, lines))
        .link(Along.many("orders", Products.ORDERS, this::ordersOf, orders))
        .link(Along.many("labels", Products.LABELS, this::labelsOf, labels))
        .link(
            Along.optionalOne(
                "category",
                Products.CATEGORY,
                this::categoryOf,
                categories,
                Categories.ID,
                Category::id));
    orders
        .link(Along.many("lines", Orders.LINES, this::linesOf, lines))
        .link(Along.many("products", Orders.PRODUCTS, this::productsOf, products))
        .link(
            Along.one(
                "customer",
                Orders.CUSTOMER,
                this::customerOf,
                customers,
                Customers.NAME,
                Customer::name))
        .link(
            Along.optionalOne(
                "recipient",
                Orders.RECIPIENT,
                this::recipientOf,
                customers,
                Customers.EMAIL,
                Customer::email));
    lines
        .link(Along.one("order", Lines.ORDER, this::orderOf, orders, Orders.STATUS, Order::status))
        .link(
            Along.one(
                "product",
                Lines.PRODUCT,
                this::productOf,
                products,
                Products.PRICE,
                Product::price));
    labels.link(Along.many("products", Labels.PRODUCTS, this::productsOf, products));
  }

  private static <R> List<R> all(Model<?, R> model, Predicate<R> condition) {
    return model.rows().stream().filter(condition).toList();
  }

  private static <R> R only(Model<?, R> model, Predicate<R> condition) {
    return model.rows().stream().filter(condition).findFirst().orElseThrow();
  }

  private List<Order> ordersOf(Customer customer) {
    return all(orders, o -> o.customerId() == customer.id());
  }

  private List<Order> giftsOf(Customer customer) {
    return all(orders, o -> Objects.equals(o.recipientId(), customer.id()));
  }

  private List<Customer> referredOf(Customer customer) {
    return all(customers, c -> Objects.equals(c.referrerId(), customer.id()));
  }

  private Optional<Card> cardOf(Customer customer) {
    return all(cards, c -> c.customerId() == customer.id()).stream().findFirst();
  }

  private Customer customer(long id) {
    return only(customers, c -> c.id() == id);
  }

  private Optional<Customer> referrerOf(Customer customer) {
    return Optional.ofNullable(customer.referrerId()).map(this::customer);
  }

  private Customer customerOf(Order order) {
    return customer(order.customerId());
  }

  private Optional<Customer> recipientOf(Order order) {
    return Optional.ofNullable(order.recipientId()).map(this::customer);
  }

  private List<Line> linesOf(Order order) {
    return all(lines, l -> l.orderId() == order.id());
  }

  private List<Product> productsOf(Order order) {
    return linesOf(order).stream().map(this::productOf).toList();
  }

  private Order orderOf(Line line) {
    return only(orders, o -> o.id() == line.orderId());
  }

  private Product productOf(Line line) {
    return only(products, p -> p.id() == line.productId());
  }

  private List<Line> linesOf(Product product) {
    return all(lines, l -> l.productId() == product.id());
  }

  private List<Order> ordersOf(Product product) {
    return linesOf(product).stream().map(this::orderOf).toList();
  }

  private List<Label> labelsOf(Product product) {
    return links(product.id(), null).map(l -> new Label(l.labelName())).toList();
  }

  private List<Product> productsOf(Label label) {
    return links(null, label.name())
        .map(link -> only(products, p -> p.id() == link.productId()))
        .toList();
  }

  private Stream<ProductLabel> links(@Nullable Long product, @Nullable String label) {
    return productLabels.stream()
        .filter(link -> product == null || link.productId() == product)
        .filter(link -> label == null || link.labelName().equals(label));
  }

  private List<Category> childrenOf(Category category) {
    return all(categories, c -> Objects.equals(c.parentId(), category.id()));
  }

  private Optional<Category> parentOf(Category category) {
    return Optional.ofNullable(category.parentId()).map(id -> only(categories, c -> c.id() == id));
  }

  private List<Product> productsOf(Category category) {
    return all(products, p -> Objects.equals(p.categoryId(), category.id()));
  }

  private Optional<Category> categoryOf(Product product) {
    return Optional.ofNullable(product.categoryId()).map(id -> only(categories, c -> c.id() == id));
  }
}
