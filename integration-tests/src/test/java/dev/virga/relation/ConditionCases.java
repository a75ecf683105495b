package dev.virga.relation;

import static dev.virga.sql.Sql.*;
import static shop.Customers.ACTIVE;
import static shop.Customers.CARD;
import static shop.Customers.ID;
import static shop.Customers.NAME;
import static shop.Customers.ORDERS;
import static shop.Customers.REFERRED;
import static shop.Customers.REFERRER;

import dev.virga.sql.Condition;
import java.math.BigDecimal;
import java.util.List;
import shop.Cards;
import shop.Categories;
import shop.Customers;
import shop.Labels;
import shop.Lines;
import shop.Orders;
import shop.Products;
import shop.Status;

/** Which customers there are, by what relations lead to. */
final class ConditionCases {
  private ConditionCases() {}

  static List<Case> all() {
    return List.of(
        who("with a row", REFERRER.has(), "[Bob, Cid, Dan]"),
        who("without a row", REFERRER.hasNone(), "[Ann]"),
        who("with such a row", REFERRER.has(NAME.eq("Bob")), "[Dan]"),
        who("with no such row", REFERRER.hasNone(NAME.eq("Bob")), "[Ann, Bob, Cid]"),
        who("with a row that refers back", CARD.has(Cards.POINTS.ge(10)), "[Ann]"),
        who("with a row of a row", REFERRER.has(REFERRER.has()), "[Dan]"),
        who("with a list", ORDERS.any(), "[Ann, Bob, Cid]"),
        who("with an empty list", ORDERS.none(), "[Dan]"),
        who("with such a row in the list", ORDERS.any(Orders.NOTE.isNull()), "[Ann, Cid]"),
        who("with no such row in the list", ORDERS.none(Orders.NOTE.isNull()), "[Bob, Dan]"),
        who("with only such rows", ORDERS.every(Orders.NOTE.isNotNull()), "[Bob, Dan]"),
        who(
            "with rows, and only such",
            and(ORDERS.any(), ORDERS.every(Orders.NOTE.isNotNull())),
            "[Bob]"),
        who(
            "with one that all conditions hold for",
            ORDERS.any(Orders.STATUS.eq(Status.OPEN), Orders.NOTE.isNull()),
            "[Ann, Cid]"),
        who(
            "with one for each condition",
            and(ORDERS.any(Orders.STATUS.eq(Status.OPEN)), ORDERS.any(Orders.NOTE.isNotNull())),
            "[Ann]"),
        who("by either relation", or(ORDERS.none(), REFERRED.any(ORDERS.none())), "[Bob, Dan]"),
        who("not", not(ORDERS.any(Orders.LINES.any())), "[Cid, Dan]"),
        who("of itself", REFERRED.any(NAME.eq("Dan")), "[Bob]"),
        who(
            "three lists deep",
            ORDERS.any(Orders.LINES.any(Lines.PRODUCT.has(Products.NAME.eq("Top")))),
            "[Ann]"),
        who(
            "through a table",
            ORDERS.any(Orders.PRODUCTS.any(Products.PRICE.eq(BigDecimal.ZERO))),
            "[Bob]"),
        who(
            "through two tables",
            ORDERS.any(Orders.PRODUCTS.any(Products.LABELS.any(Labels.NAME.eq("wood")))),
            "[Ann, Bob]"),
        who("through a table, to none", ORDERS.any(Orders.PRODUCTS.none()), "[Cid]"),
        who("by a path below", ORDERS.any(Orders.RECIPIENT.get(NAME).eq("Ann")), "[Bob]"),
        who("by a count", ORDERS.count().gt(1L), "[Ann]"),
        who("by a count of some", ORDERS.where(Orders.NOTE.isNull()).count().eq(1L), "[Ann, Cid]"),
        who("by a sum", ORDERS.sum(Orders.VERSION).ge(2L), "[Ann]"),
        who("by a maximum", ORDERS.max(Orders.ID).gt(3L), "[Cid]"),
        who(
            "by the first of many",
            ORDERS.orderBy(Orders.ID.desc()).first().get(Orders.STATUS).eq(Status.OPEN),
            "[Ann, Cid]"),
        who(
            "by a query about each row",
            ORDERS.any(
                exists(
                    from(Lines.LINES)
                        .outer(Orders.ORDERS)
                        .where(Lines.ORDER_ID.eq(Orders.ID), Lines.QUANTITY.gt(5))
                        .select(Lines.QUANTITY))),
            "[Ann]"),
        who("beside a condition of its own", and(ACTIVE, ORDERS.any()), "[Ann, Bob]"),
        new Case(
            "of a list, by what lies below it",
            Customers.findMany(where(ID.eq(2L)))
                .select(
                    ORDERS.select(
                        Orders.PRODUCTS
                            .where(Products.CATEGORY.has(Categories.PARENT.has()))
                            .select(Products.NAME))),
            "[[[Saw]]]"),
        new Case(
            "and an order by a count and by a maximum",
            Customers.findMany(
                    orderBy(
                        ORDERS.count().desc(), ORDERS.max(Orders.ID).desc().nullsLast(), ID.asc()))
                .select(NAME),
            "[Ann, Cid, Bob, Dan]"),
        new Case("of what is counted", Customers.count(where(ORDERS.any())), "3"));
  }

  private static Case who(String name, Condition<? super Customers> condition, String answer) {
    return new Case(
        name, Customers.findMany(where(condition), orderBy(ID.asc())).select(NAME), answer);
  }
}
