package dev.virga.relation;

import static dev.virga.sql.Aggregates.count;
import static dev.virga.sql.Functions.coalesce;
import static dev.virga.sql.Functions.length;
import static dev.virga.sql.Functions.lower;
import static dev.virga.sql.Functions.upper;
import static dev.virga.sql.RawSql.sql;
import static dev.virga.sql.Sql.*;
import static shop.Customers.ACTIVE;
import static shop.Customers.CARD;
import static shop.Customers.CITY;
import static shop.Customers.ID;
import static shop.Customers.NAME;
import static shop.Customers.ORDERS;

import dev.virga.codec.Codecs;
import dev.virga.sql.ToMany;
import java.util.Arrays;
import java.util.List;
import shop.Cards;
import shop.Categories;
import shop.Customers;
import shop.Lines;
import shop.Order;
import shop.Orders;
import shop.Products;
import shop.Status;

/** Customers with the lists of their orders, and what those hold. */
final class ToManyCases {
  /** A relation with a filter of its own is a value like any other. */
  private static final ToMany<Customers, Orders, Order> OPEN =
      ORDERS.where(Orders.STATUS.eq(Status.OPEN));

  private ToManyCases() {}

  static List<Case> lists() {
    return List.of(
        new Case(
            "each with its list, empty where there is none",
            Customers.findMany(orderBy(ID.asc()))
                .select(
                    row(Arrays::asList, NAME, ORDERS.orderBy(Orders.ID.asc()).select(Orders.ID))),
            "[[Ann, [1, 2]], [Bob, [3]], [Cid, [4]], [Dan, []]]"),
        new Case(
            "records with lists of records",
            Customers.findMany(where(ID.eq(2L))).with(ORDERS, Arrays::asList),
            "[[Customer[id=2, email=bob@shop.test, name=Bob, city=Bonn, active=true, referrerId=1],"
                + " [Order[id=3, customerId=2, recipientId=1, status=SENT, note=box, version=1]]]]"),
        new Case(
            "a limit of each list",
            Customers.findMany(orderBy(ID.asc()))
                .select(
                    row(
                        Arrays::asList,
                        NAME,
                        ORDERS.orderBy(Orders.ID.asc()).limit(1).select(Orders.ID))),
            "[[Ann, [1]], [Bob, [3]], [Cid, [4]], [Dan, []]]"),
        new Case(
            "a limit of the rows and of each list",
            Customers.findMany(orderBy(ID.asc()), limit(2))
                .select(
                    row(
                        Arrays::asList,
                        NAME,
                        ORDERS.orderBy(Orders.ID.desc()).limit(1).select(Orders.ID))),
            "[[Ann, [2]], [Bob, [3]]]"),
        new Case(
            "limits and offsets of both",
            Customers.findMany(orderBy(ID.desc()), limit(3), offset(1))
                .select(
                    row(
                        Arrays::asList,
                        NAME,
                        ORDERS.orderBy(Orders.ID.asc()).limit(5).offset(1).select(Orders.ID))),
            "[[Cid, []], [Bob, []], [Ann, [2]]]"),
        new Case(
            "a limit of nothing",
            Customers.findMany(orderBy(ID.asc()), limit(1))
                .select(row(Arrays::asList, NAME, ORDERS.limit(0).select(Orders.ID))),
            "[[Ann, []]]"),
        new Case(
            "an offset behind the end",
            Customers.findMany(orderBy(ID.asc()), limit(1))
                .select(
                    row(
                        Arrays::asList,
                        NAME,
                        ORDERS.orderBy(Orders.ID.asc()).offset(9).select(Orders.ID))),
            "[[Ann, []]]"),
        new Case(
            "no rows at all",
            Customers.findMany(where(ID.gt(99L))).with(ORDERS, Arrays::asList),
            "[]"),
        new Case(
            "orders of both",
            Customers.findMany(orderBy(NAME.desc()))
                .select(
                    row(Arrays::asList, NAME, ORDERS.orderBy(Orders.ID.desc()).select(Orders.ID))),
            "[[Dan, []], [Cid, [4]], [Bob, [3]], [Ann, [2, 1]]]"),
        new Case(
            "conditions of both",
            Customers.findMany(where(ID.eq(1L)))
                .select(
                    row(
                        Arrays::asList,
                        NAME,
                        ORDERS.where(Orders.NOTE.eq("quick")).select(Orders.ID))),
            "[[Ann, [1]]]"),
        new Case(
            "conditions of columns that are not selected",
            Customers.findMany(where(ACTIVE), orderBy(ID.asc()))
                .select(
                    row(
                        Arrays::asList,
                        NAME,
                        ORDERS.where(Orders.ID.gt(1L)).select(Orders.STATUS))),
            "[[Ann, [OPEN]], [Bob, [SENT]], [Dan, []]]"),
        new Case(
            "two lists of one relation",
            Customers.findMany(where(ID.le(2L)), orderBy(ID.asc()))
                .select(
                    row(
                        Arrays::asList,
                        OPEN.select(Orders.ID),
                        ORDERS.where(Orders.STATUS.ne(Status.OPEN)).select(Orders.ID))),
            "[[[2], [1]], [[], [3]]]"),
        new Case(
            "a filtered relation that is filtered more",
            Customers.findMany(orderBy(ID.asc()))
                .select(OPEN.where(Orders.CUSTOMER_ID.ne(3L)).select(Orders.ID)),
            "[[2], [], [], []]"),
        new Case(
            "lists of several relations, and a row",
            Customers.findMany(where(ID.le(2L)), orderBy(ID.asc()))
                .select(
                    row(
                        Arrays::asList,
                        NAME,
                        ORDERS.orderBy(Orders.ID.asc()).select(Orders.ID),
                        Customers.GIFTS.select(Orders.ID),
                        Customers.REFERRED.orderBy(ID.asc()).select(NAME),
                        CARD.select(Cards.NUMBER))),
            "[[Ann, [1, 2], [3], [Bob, Cid], Optional[C-1]],"
                + " [Bob, [3], [1], [Dan], Optional[C-2]]]"),
        new Case(
            "nothing but lists",
            Customers.findMany(orderBy(ID.asc()))
                .select(ORDERS.orderBy(Orders.ID.asc()).select(Orders.NOTE)),
            "[[quick, null], [box], [null], []]"),
        new Case(
            "a find-first with its list",
            Customers.findFirst(orderBy(ID.desc()), where(ORDERS.any()))
                .select(row(Arrays::asList, NAME, ORDERS.select(Orders.ID))),
            "Optional[[Cid, [4]]]"),
        new Case(
            "a find-first whose list is empty",
            Customers.findById(4).select(row(Arrays::asList, NAME, ORDERS)),
            "Optional[[Dan, []]]"),
        new Case(
            "a find-first without a row",
            Customers.findFirst(where(NAME.eq("Eve"))).with(ORDERS, Arrays::asList),
            "Optional.empty"),
        new Case(
            "a find-first with a limit of its list",
            Customers.findById(1)
                .select(ORDERS.orderBy(Orders.ID.desc()).limit(1).select(Orders.ID)),
            "Optional[[2]]"));
  }

  static List<Case> computedValues() {
    return List.of(
        new Case(
            "beside a list",
            Customers.findMany(orderBy(ID.asc()), limit(2))
                .select(
                    row(
                        Arrays::asList,
                        lower(NAME),
                        ORDERS.orderBy(Orders.ID.asc()).select(Orders.ID))),
            "[[ann, [1, 2]], [bob, [3]]]"),
        new Case(
            "in a list",
            Customers.findMany(orderBy(ID.asc()), limit(2))
                .select(
                    row(
                        Arrays::asList,
                        NAME,
                        ORDERS
                            .orderBy(Orders.ID.asc())
                            .select(
                                row(
                                    Arrays::asList,
                                    Orders.ID.times(10L),
                                    upper(coalesce(Orders.NOTE, "none")))))),
            "[[Ann, [[10, QUICK], [20, NONE]]], [Bob, [[30, BOX]]]]"),
        new Case(
            "alone, at both levels",
            Customers.findMany(orderBy(ID.asc()), limit(2))
                .select(
                    row(
                        Arrays::asList,
                        length(NAME),
                        ORDERS
                            .orderBy(Orders.ID.asc())
                            .select(Orders.ID.plus(Orders.CUSTOMER_ID)))),
            "[[3, [2, 3]], [3, [5]]]"),
        new Case(
            "with a condition, an order and a limit by them",
            Customers.findMany(where(lower(NAME).ge("b")), orderBy(upper(NAME).desc()), limit(2))
                .select(row(Arrays::asList, lower(NAME), length(NAME))),
            "[[dan, 3], [cid, 3]]"),
        new Case(
            "whose order is that of a list",
            Customers.findMany(where(ID.eq(1L)))
                .select(
                    ORDERS
                        .where(length(coalesce(Orders.NOTE, "")).lt(9))
                        .orderBy(length(coalesce(Orders.NOTE, "")).asc())
                        .select(Orders.ID)),
            "[[2, 1]]"),
        new Case(
            "as SQL",
            Customers.findMany(where(ID.eq(2L)))
                .select(
                    ORDERS
                        .where(sql("{} ~ {}", Orders.NOTE, val("^b")).asCondition())
                        .orderBy(sql("char_length({})", Orders.NOTE).as(Codecs.INTEGER).desc())
                        .select(sql("{} || '!'", Orders.NOTE).as(Codecs.TEXT))),
            "[[box!]]"),
        new Case(
            "whose order is that of a list below",
            Customers.findMany(where(ID.eq(1L)))
                .select(
                    ORDERS
                        .orderBy(Orders.LINES.sum(Lines.QUANTITY).desc())
                        .select(row(Arrays::asList, Orders.ID, Orders.LINES.count()))),
            "[[[2, 1], [1, 2]]]"),
        new Case(
            "numbers beyond those of a double",
            Customers.findMany(where(ID.eq(2L)))
                .select(
                    ORDERS.select(
                        row(
                            Arrays::asList,
                            Orders.ID.plus(1_000_000_000_000_000_000L),
                            Orders.RECIPIENT.get(ID.plus(9_007_199_254_740_992L))))),
            "[[[1000000000000000003, Optional[9007199254740993]]]]"),
        new Case(
            "that are counted, beside all",
            Customers.findMany(orderBy(ID.asc()))
                .select(
                    row(
                        Arrays::asList,
                        ORDERS.where(Orders.STATUS.notIn(Status.PAID, Status.SENT)).count(),
                        scalar(from(Orders.ORDERS).select(count())))),
            "[[1, 4], [0, 4], [1, 4], [0, 4]]"),
        new Case(
            "from a query about the row",
            Customers.findMany(orderBy(ID.asc()), limit(2))
                .select(
                    row(
                        Arrays::asList,
                        NAME,
                        scalar(
                            from(Orders.ORDERS)
                                .outer(Customers.CUSTOMERS)
                                .where(Orders.CUSTOMER_ID.eq(ID))
                                .select(count())))),
            "[[Ann, 2], [Bob, 1]]"));
  }

  static List<Case> levels() {
    return List.of(
        new Case(
            "three",
            Customers.findMany(orderBy(ID.asc()))
                .select(
                    row(
                        Arrays::asList,
                        NAME,
                        ORDERS
                            .orderBy(Orders.ID.asc())
                            .select(
                                row(
                                    Arrays::asList,
                                    Orders.ID,
                                    Orders.LINES
                                        .orderBy(Lines.PRODUCT_ID.asc())
                                        .select(Lines.QUANTITY))))),
            "[[Ann, [[1, [1, 2]], [2, [10]]]], [Bob, [[3, [1, 1]]]], [Cid, [[4, []]]], [Dan, []]]"),
        new Case(
            "three, each with its limit",
            Customers.findMany(orderBy(ID.asc()), limit(2))
                .select(
                    row(
                        Arrays::asList,
                        NAME,
                        ORDERS
                            .orderBy(Orders.ID.desc())
                            .limit(1)
                            .select(
                                row(
                                    Arrays::asList,
                                    Orders.ID,
                                    Orders.LINES
                                        .orderBy(Lines.PRODUCT_ID.desc())
                                        .limit(1)
                                        .select(Lines.PRODUCT_ID))))),
            "[[Ann, [[2, [3]]]], [Bob, [[3, [4]]]]]"),
        new Case(
            "three, each with its condition",
            Customers.findMany(where(CITY.eq("Oslo")), orderBy(ID.asc()))
                .select(
                    row(
                        Arrays::asList,
                        NAME,
                        ORDERS
                            .where(Orders.NOTE.isNotNull())
                            .select(
                                row(
                                    Arrays::asList,
                                    Orders.ID,
                                    Orders.LINES
                                        .where(Lines.QUANTITY.gt(1))
                                        .select(Lines.PRODUCT_ID))))),
            "[[Ann, [[1, [2]]]], [Dan, []]]"),
        new Case(
            "four, with a row in the list in a list",
            Customers.findMany(where(ID.eq(2L)))
                .select(
                    ORDERS.select(
                        row(
                            Arrays::asList,
                            Orders.ID,
                            Orders.LINES
                                .orderBy(Lines.PRODUCT.get(Products.NAME).asc())
                                .select(
                                    row(
                                        Arrays::asList,
                                        Lines.PRODUCT.select(
                                            row(
                                                Arrays::asList,
                                                Products.NAME,
                                                Products.CATEGORY.select(Categories.NAME))),
                                        Lines.QUANTITY))))),
            "[[[3, [[[Box, Optional.empty], 1], [[Saw, Optional[saws]], 1]]]]]"),
        new Case(
            "down and up again",
            Customers.findMany(where(ID.eq(1L)))
                .select(
                    ORDERS
                        .orderBy(Orders.ID.asc())
                        .select(
                            Orders.CUSTOMER.select(
                                row(
                                    Arrays::asList,
                                    NAME,
                                    ORDERS.orderBy(Orders.ID.asc()).select(Orders.ID))))),
            "[[[Ann, [1, 2]], [Ann, [1, 2]]]]"),
        new Case(
            "records with records, all the way",
            Orders.findMany(where(Orders.ID.eq(2L)))
                .with(
                    Orders.CUSTOMER.with(CARD, Arrays::asList),
                    Orders.LINES.with(Lines.PRODUCT, Arrays::asList),
                    Arrays::asList),
            "[[Order[id=2, customerId=1, recipientId=null, status=OPEN, note=null, version=1],"
                + " [Customer[id=1, email=ann@shop.test, name=Ann, city=Oslo, active=true,"
                + " referrerId=null], Optional[Card[customerId=1, number=C-1, points=10]]],"
                + " [[Line[orderId=2, productId=3, quantity=10, discount=5], Product[id=3,"
                + " sku=T-1, name=Top, price=3.50, stock=100, categoryId=4]]]]]"));
  }
}
