package dev.virga.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTest {
  @ParameterizedTest
  @CsvSource({
    "id, id",
    "createdAt, created_at",
    "userURL, user_url",
    "URLOfPage, url_of_page",
    "userID2, user_id2",
    "address2, address2",
    "x1Y, x1_y",
    "aB, a_b",
    "ABc, a_bc",
    "CREATED_AT, created_at",
    "already_snake, already_snake",
    "_id, _id",
    "price$, price$",
    "naïveÉtat, naïve_état"
  })
  void writesAComponentInSnakeCase(String component, String column) {
    assertThat(Naming.snakeCase(component)).isEqualTo(column);
  }

  @ParameterizedTest
  @CsvSource({
    "users, Users, USERS",
    "post_tags, PostTags, POST_TAGS",
    "ORDERS, Orders, ORDERS",
    "userAccounts, UserAccounts, USER_ACCOUNTS",
    "Order Items, OrderItems, ORDER_ITEMS",
    "pay$roll, PayRoll, PAY_ROLL",
    "2fa, _2fa, _2FA",
    "größe, Größe, GRÖSSE",
    "用户, 用户, 用户",
    "***, '', ''"
  })
  void namesAnInterfaceAndAConstantForATable(String table, String className, String constant) {
    assertThat(Naming.className(table)).isEqualTo(className);
    assertThat(Naming.constantOf(table)).isEqualTo(constant);
  }
}
