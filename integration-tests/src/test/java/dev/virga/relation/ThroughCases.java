package dev.virga.relation;

import static dev.virga.sql.Functions.lower;
import static dev.virga.sql.Sql.*;
import static shop.Orders.ID;
import static shop.Orders.PRODUCTS;
import static shop.Products.LABELS;
import static shop.Products.NAME;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import shop.Categories;
import shop.Customers;
import shop.Labels;
import shop.Lines;
import shop.Orders;
import shop.Products;

/** Orders with their products, through lines; products with their labels. */
final class ThroughCases {
  private ThroughCases() {}

  static List<Case> all() {
    return List.of(
        new Case(
            "each with its list",
            Orders.findMany(orderBy(ID.asc()))
                .select(row(Arrays::asList, ID, PRODUCTS.orderBy(NAME.asc()).select(NAME))),
            "[[1, [Hammer, Saw]], [2, [Top]], [3, [Box, Saw]], [4, []]]"),
        new Case(
            "from the other side",
            Products.findMany(orderBy(Products.ID.asc()))
                .select(row(Arrays::asList, NAME, Products.ORDERS.orderBy(ID.asc()).select(ID))),
            "[[Saw, [1, 3]], [Hammer, [1]], [Top, [2]], [Box, [3]]]"),
        new Case(
            "records with lists of records",
            Products.findMany(where(Products.ID.eq(2L))).with(LABELS, Arrays::asList),
            "[[Product[id=2, sku=H-1, name=Hammer, price=12.00, stock=0, categoryId=2],"
                + " [Label[name=sale]]]]"),
        new Case(
            "the first of each",
            Orders.findMany(orderBy(ID.asc()))
                .select(PRODUCTS.orderBy(Products.PRICE.desc()).first().select(NAME)),
            "[Optional[Saw], Optional[Top], Optional[Saw], Optional.empty]"),
        new Case(
            "a limit of each list",
            Orders.findMany(orderBy(ID.asc()))
                .select(PRODUCTS.orderBy(Products.ID.desc()).limit(1).select(NAME)),
            "[[Hammer], [Top], [Box], []]"),
        new Case(
            "limits and offsets of both",
            Orders.findMany(orderBy(ID.asc()), limit(2), offset(2))
                .select(
                    row(
                        Arrays::asList,
                        ID,
                        PRODUCTS.orderBy(Products.ID.asc()).limit(1).offset(1).select(NAME))),
            "[[3, [Box]], [4, []]]"),
        new Case(
            "conditions of both",
            Orders.findMany(where(ID.le(3L)), orderBy(ID.desc()))
                .select(row(Arrays::asList, ID, PRODUCTS.where(NAME.ne("Saw")).select(NAME))),
            "[[3, [Box]], [2, [Top]], [1, [Hammer]]]"),
        new Case(
            "conditions of columns that are not selected",
            Orders.findMany(where(Orders.NOTE.isNotNull()), orderBy(ID.asc()))
                .select(
                    PRODUCTS.where(Products.STOCK.gt(0)).orderBy(NAME.asc()).select(Products.SKU)),
            "[[S-1], [X-1, S-1]]"),
        new Case(
            "conditions and an order of the table between",
            Orders.findMany(orderBy(ID.asc()))
                .select(
                    PRODUCTS
                        .through(Lines.LINES)
                        .where(Lines.DISCOUNT.eq(0))
                        .orderBy(Lines.QUANTITY.desc())
                        .select(row(Arrays::asList, NAME, Lines.QUANTITY))),
            "[[[Hammer, 2], [Saw, 1]], [], [[Box, 1]], []]"),
        new Case(
            "values computed in the list",
            Orders.findMany(where(ID.eq(1L)))
                .select(
                    PRODUCTS
                        .orderBy(lower(NAME).desc())
                        .select(
                            row(
                                Arrays::asList,
                                lower(NAME),
                                Products.PRICE.times(new BigDecimal("2"))))),
            "[[[saw, 39.80], [hammer, 24.00]]]"),
        new Case(
            "through two tables, one after the other",
            Orders.findMany(orderBy(ID.asc()))
                .select(
                    PRODUCTS
                        .orderBy(NAME.asc())
                        .select(
                            row(
                                Arrays::asList,
                                NAME,
                                LABELS.select(Labels.NAME).orderBy(Labels.NAME.asc())))),
            "[[[Hammer, [sale]], [Saw, [new, wood]]], [[Top, [wood]]], [[Box, []], [Saw, [new, wood]]],"
                + " []]"),
        new Case(
            "there and back again",
            Labels.findMany(where(Labels.NAME.eq("wood")))
                .select(
                    Labels.PRODUCTS
                        .orderBy(NAME.asc())
                        .select(
                            row(
                                Arrays::asList,
                                NAME,
                                LABELS.orderBy(Labels.NAME.desc()).select(Labels.NAME)))),
            "[[[Saw, [wood, new]], [Top, [wood]]]]"),
        new Case(
            "below another list, with a row above",
            Customers.findMany(where(Customers.ID.eq(2L)))
                .select(
                    row(
                        Arrays::asList,
                        Customers.REFERRER.select(Customers.NAME),
                        Customers.ORDERS.select(
                            PRODUCTS
                                .orderBy(NAME.asc())
                                .select(
                                    row(
                                        Arrays::asList,
                                        NAME,
                                        Products.CATEGORY.get(Categories.NAME)))))),
            "[[Optional[Ann], [[[Box, Optional.empty], [Saw, Optional[saws]]]]]]"),
        new Case(
            "the table between itself, with what is behind it",
            Orders.findMany(where(ID.eq(1L)))
                .select(
                    Orders.LINES
                        .orderBy(Lines.PRODUCT_ID.asc())
                        .select(
                            row(
                                Arrays::asList,
                                Lines.QUANTITY,
                                Lines.PRODUCT.select(row(Arrays::asList, NAME, LABELS.count()))))),
            "[[[1, [Saw, 2]], [2, [Hammer, 1]]]]"));
  }
}
