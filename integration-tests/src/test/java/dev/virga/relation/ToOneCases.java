package dev.virga.relation;

import static dev.virga.sql.Functions.upper;
import static dev.virga.sql.Sql.*;
import static shop.Customers.ACTIVE;
import static shop.Customers.CARD;
import static shop.Customers.CITY;
import static shop.Customers.ID;
import static shop.Customers.NAME;
import static shop.Customers.ORDERS;
import static shop.Customers.REFERRED;
import static shop.Customers.REFERRER;

import java.util.Arrays;
import java.util.List;
import shop.Cards;
import shop.Categories;
import shop.Customers;
import shop.Lines;
import shop.Orders;
import shop.Products;

/** Customers with who referred them, orders with whose they are. */
final class ToOneCases {
  private ToOneCases() {}

  static List<Case> rows() {
    return List.of(
        new Case(
            "that may be missing",
            Customers.findMany(orderBy(ID.asc()))
                .select(row(Arrays::asList, NAME, REFERRER.select(NAME))),
            "[[Ann, Optional.empty], [Bob, Optional[Ann]], [Cid, Optional[Ann]], [Dan, Optional[Bob]]]"),
        new Case(
            "that is always there",
            Orders.findMany(orderBy(Orders.ID.asc()))
                .select(row(Arrays::asList, Orders.ID, Orders.CUSTOMER.select(NAME))),
            "[[1, Ann], [2, Ann], [3, Bob], [4, Cid]]"),
        new Case(
            "as a record",
            Cards.findMany(where(Cards.POINTS.gt(0))).with(Cards.CUSTOMER, Arrays::asList),
            "[[Card[customerId=1, number=C-1, points=10], Customer[id=1, email=ann@shop.test,"
                + " name=Ann, city=Oslo, active=true, referrerId=null]]]"),
        new Case(
            "that refers back",
            Customers.findMany(orderBy(ID.asc())).select(CARD.select(Cards.NUMBER)),
            "[Optional[C-1], Optional[C-2], Optional.empty, Optional.empty]"),
        new Case(
            "with a limit and an order of the rows",
            Customers.findMany(orderBy(ID.desc()), limit(2))
                .select(row(Arrays::asList, NAME, REFERRER.select(NAME))),
            "[[Dan, Optional[Bob]], [Cid, Optional[Ann]]]"),
        new Case(
            "some columns of both",
            Customers.findMany(where(ID.gt(2L)), orderBy(ID.asc()))
                .select(
                    row(
                        Arrays::asList,
                        ID,
                        REFERRER.select(row(Arrays::asList, NAME, optional(CITY))))),
            "[[3, Optional[[Ann, Optional[Oslo]]]], [4, Optional[[Bob, Optional[Bonn]]]]]"),
        new Case(
            "with values computed of it",
            Customers.findMany(where(ID.eq(4L)))
                .select(row(Arrays::asList, upper(NAME), REFERRER.select(upper(NAME)))),
            "[[DAN, Optional[BOB]]]"),
        new Case(
            "that a condition leaves out",
            Orders.findMany(orderBy(Orders.ID.asc()))
                .select(row(Arrays::asList, Orders.ID, Orders.CUSTOMER.where(ACTIVE).select(NAME))),
            "[[1, Optional[Ann]], [2, Optional[Ann]], [3, Optional[Bob]], [4, Optional.empty]]"),
        new Case(
            "that is missing, or left out by a condition",
            Customers.findMany(orderBy(ID.asc()))
                .select(REFERRER.where(NAME.eq("Bob")).select(CITY)),
            "[Optional.empty, Optional.empty, Optional.empty, Optional[Bonn]]"),
        new Case(
            "two of one table",
            Orders.findMany(orderBy(Orders.ID.asc()))
                .select(
                    row(
                        Arrays::asList,
                        Orders.CUSTOMER.select(NAME),
                        Orders.RECIPIENT.select(NAME))),
            "[[Ann, Optional[Bob]], [Ann, Optional.empty], [Bob, Optional[Ann]],"
                + " [Cid, Optional.empty]]"),
        new Case(
            "and back, in both directions",
            Customers.findMany(orderBy(ID.asc()))
                .select(
                    row(
                        Arrays::asList,
                        NAME,
                        REFERRER.select(NAME),
                        REFERRED.orderBy(ID.asc()).select(NAME))),
            "[[Ann, Optional.empty, [Bob, Cid]], [Bob, Optional[Ann], [Dan]],"
                + " [Cid, Optional[Ann], []], [Dan, Optional[Bob], []]]"),
        new Case(
            "of the row of the row",
            Customers.findMany(orderBy(ID.asc()))
                .select(REFERRER.select(row(Arrays::asList, NAME, REFERRER.select(NAME)))),
            "[Optional.empty, Optional[[Ann, Optional.empty]], Optional[[Ann, Optional.empty]],"
                + " Optional[[Bob, Optional[Ann]]]]"),
        new Case(
            "three steps away",
            Lines.findMany(orderBy(Lines.ORDER_ID.desc(), Lines.PRODUCT_ID.asc()))
                .select(
                    Lines.PRODUCT.select(
                        Products.CATEGORY.select(Categories.PARENT.select(Categories.NAME)))),
            "[Optional[Optional[tools]], Optional.empty, Optional[Optional[all]],"
                + " Optional[Optional[tools]], Optional[Optional[all]]]"),
        new Case(
            "with lists of its own",
            Customers.findMany(where(REFERRER.has()), orderBy(ID.asc()))
                .select(
                    row(
                        Arrays::asList,
                        NAME,
                        REFERRER.select(
                            row(
                                Arrays::asList,
                                NAME,
                                ORDERS.orderBy(Orders.ID.asc()).limit(1).select(Orders.ID))))),
            "[[Bob, Optional[[Ann, [1]]]], [Cid, Optional[[Ann, [1]]]], [Dan, Optional[[Bob, [3]]]]]"),
        new Case(
            "beside a list, both with values",
            Customers.findMany(where(ID.eq(2L)))
                .select(
                    row(
                        Arrays::asList,
                        NAME,
                        REFERRER.select(row(Arrays::asList, NAME, CARD.get(Cards.POINTS))),
                        ORDERS.select(row(Arrays::asList, Orders.ID, Orders.RECIPIENT)))),
            "[[Bob, Optional[[Ann, Optional[10]]], [[3, Optional[Customer[id=1, email=ann@shop.test,"
                + " name=Ann, city=Oslo, active=true, referrerId=null]]]]]]"),
        new Case(
            "that is missing in a list",
            Customers.findMany(where(ID.eq(1L)))
                .select(
                    ORDERS
                        .orderBy(Orders.ID.asc())
                        .select(row(Arrays::asList, Orders.ID, Orders.RECIPIENT.select(NAME)))),
            "[[[1, Optional[Bob]], [2, Optional.empty]]]"),
        new Case(
            "of a find-first",
            Customers.findFirst(where(NAME.eq("Dan"))).select(REFERRER.select(NAME)),
            "Optional[Optional[Bob]]"),
        new Case(
            "that is missing of a find-first",
            Customers.findFirst(where(NAME.eq("Ann"))).select(row(Arrays::asList, NAME, REFERRER)),
            "Optional[[Ann, Optional.empty]]"));
  }

  static List<Case> paths() {
    return List.of(
        new Case(
            "in a condition",
            Customers.findMany(where(REFERRER.get(NAME).eq("Ann")), orderBy(ID.asc())).select(NAME),
            "[Bob, Cid]"),
        new Case(
            "in an order",
            Orders.findMany(orderBy(Orders.CUSTOMER.get(NAME).desc(), Orders.ID.desc()), limit(3))
                .select(Orders.ID),
            "[4, 3, 2]"),
        new Case(
            "in an order, where it may lead nowhere",
            Customers.findMany(orderBy(REFERRER.get(NAME).asc().nullsFirst(), ID.asc()))
                .select(NAME),
            "[Ann, Bob, Cid, Dan]"),
        new Case(
            "in a selection",
            Orders.findMany(orderBy(Orders.ID.asc()))
                .select(
                    row(
                        Arrays::asList,
                        Orders.CUSTOMER.get(upper(NAME)),
                        Orders.CUSTOMER.get(CARD.get(Cards.POINTS)))),
            "[[ANN, Optional[10]], [ANN, Optional[10]], [BOB, Optional[0]], [CID, Optional.empty]]"),
        new Case(
            "in the condition and the order of a list",
            Customers.findMany(where(ID.eq(2L)))
                .select(
                    ORDERS.select(
                        Orders.LINES
                            .where(Lines.PRODUCT.get(Products.STOCK).gt(0))
                            .orderBy(Lines.PRODUCT.get(Products.NAME).desc())
                            .select(Lines.PRODUCT.get(Products.NAME)))),
            "[[[Saw, Box]]]"));
  }
}
