package dev.virga.sql;

import dev.virga.codec.Codecs;
import dev.virga.sql.ast.BinaryOperator;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Binary;
import dev.virga.sql.ast.Expression.Cast;
import dev.virga.sql.ast.Expression.Parameter;
import dev.virga.type.Cidr;
import dev.virga.type.Inet;

/**
 * Operators and functions of addresses of hosts and networks, {@code inet} and {@code cidr};
 * imported statically, as {@code import static dev.virga.sql.NetworkFunctions.*}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-net.html">PostgreSQL: Network
 *     Address Functions and Operators</a>
 */
public final class NetworkFunctions {
  private NetworkFunctions() {}

  /** {@code address << ?::cidr}: is in a network, and not the whole of it. */
  public static <S> Condition<S> networkWithin(Operand<S, ?> address, Cidr network) {
    return condition(address, BinaryOperator.BEFORE, parameter(network));
  }

  /** {@code address << network}: is in a network, and not the whole of it. */
  public static <S> Condition<S> networkWithin(
      Operand<? super S, ?> address, Operand<? super S, ?> network) {
    return condition(address, BinaryOperator.BEFORE, network.expression());
  }

  /** {@code address <<= ?::cidr}: is in a network. */
  public static <S> Condition<S> networkWithinOrEqual(Operand<S, ?> address, Cidr network) {
    return condition(address, BinaryOperator.WITHIN_OR_EQUAL, parameter(network));
  }

  /** {@code address <<= network}: is in a network. */
  public static <S> Condition<S> networkWithinOrEqual(
      Operand<? super S, ?> address, Operand<? super S, ?> network) {
    return condition(address, BinaryOperator.WITHIN_OR_EQUAL, network.expression());
  }

  /** {@code address >> ?::cidr}: has the network in it, and is not it. */
  public static <S> Condition<S> networkHolds(Operand<S, ?> address, Cidr network) {
    return condition(address, BinaryOperator.BEHIND, parameter(network));
  }

  /** {@code address >> network}: has the network in it, and is not it. */
  public static <S> Condition<S> networkHolds(
      Operand<? super S, ?> address, Operand<? super S, ?> network) {
    return condition(address, BinaryOperator.BEHIND, network.expression());
  }

  /** {@code address >>= ?::cidr}: has the network in it. */
  public static <S> Condition<S> networkHoldsOrEqual(Operand<S, ?> address, Cidr network) {
    return condition(address, BinaryOperator.HOLDS_OR_EQUAL, parameter(network));
  }

  /** {@code address >>= network}: has the network in it. */
  public static <S> Condition<S> networkHoldsOrEqual(
      Operand<? super S, ?> address, Operand<? super S, ?> network) {
    return condition(address, BinaryOperator.HOLDS_OR_EQUAL, network.expression());
  }

  /** {@code address && ?::cidr}: one of both is in the other. */
  public static <S> Condition<S> networkOverlaps(Operand<S, ?> address, Cidr network) {
    return condition(address, BinaryOperator.OVERLAPS, parameter(network));
  }

  /** {@code address && network}: one of both is in the other. */
  public static <S> Condition<S> networkOverlaps(
      Operand<? super S, ?> address, Operand<? super S, ?> network) {
    return condition(address, BinaryOperator.OVERLAPS, network.expression());
  }

  /** {@code network >>= ?::inet}: has the host in it. */
  public static <S> Condition<S> networkHoldsOrEqual(Operand<S, ?> network, Inet host) {
    return condition(
        network, BinaryOperator.HOLDS_OR_EQUAL, new Cast(new Parameter(Codecs.INET, host), "inet"));
  }

  private static Expression parameter(Cidr network) {
    return new Cast(new Parameter(Codecs.CIDR, network), "cidr");
  }

  private static <S> Condition<S> condition(
      Operand<?, ?> left, BinaryOperator operator, Expression right) {
    return new Predicate<>(new Binary(operator, left.expression(), right));
  }

  /** {@code host(address)}: the address as text, without the bits of its network. */
  public static <S> TextExpr<S> networkHost(Operand<S, ?> address) {
    return Calls.text("host", address.expression());
  }

  /** {@code masklen(address)}: how many bits are the network's. */
  public static <S> NumberExpr<S, Integer> networkPrefix(Operand<S, ?> address) {
    return Calls.number("masklen", Codecs.INTEGER, address.expression());
  }

  /** {@code family(address)}: 4 or 6. */
  public static <S> NumberExpr<S, Integer> networkFamily(Operand<S, ?> address) {
    return Calls.number("family", Codecs.INTEGER, address.expression());
  }

  /** {@code network(address)}: the network that it is in. */
  public static <S> Expr<S, Cidr> networkOf(Operand<S, ?> address) {
    return Calls.any("network", Codecs.CIDR, address.expression());
  }

  /** {@code broadcast(address)}: the last address of its network. */
  public static <S> Expr<S, Inet> networkBroadcast(Operand<S, ?> address) {
    return Calls.any("broadcast", Codecs.INET, address.expression());
  }
}
