package dev.virga.jdbc;

import dev.virga.ConnectionFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Where connections come from: the primary, which takes changes, and replicas of it, which are only
 * read. Thread-safe.
 */
public final class Servers {
  private final DataSource primary;
  private final List<Replica> replicas;
  private final AtomicInteger turn = new AtomicInteger();

  private Servers(DataSource primary, List<Replica> replicas) {
    this.primary = primary;
    this.replicas = replicas;
  }

  /** Returns one server alone. */
  public static Servers of(DataSource primary) {
    return new Servers(primary, List.of());
  }

  /** Returns these servers and others, which are replicas. */
  public Servers with(List<Servers> others) {
    return new Servers(
        primary,
        Stream.concat(
                replicas.stream(),
                others.stream()
                    .flatMap(
                        other ->
                            Stream.concat(
                                Stream.of(new Replica(other.primary)), other.replicas.stream())))
            .toList());
  }

  /**
   * Takes a connection to the primary.
   *
   * @throws ConnectionFailure if there is none
   */
  Connection primary() {
    return connection(primary);
  }

  /**
   * Takes a connection to a replica, each in its turn; one that gives none is left out for some
   * time. Where no replica gives one, takes one to the primary.
   *
   * @throws ConnectionFailure if there is none
   */
  Connection replica() {
    int first = replicas.isEmpty() ? 0 : turn.getAndIncrement();
    for (int i = 0; i < replicas.size(); i++) {
      Replica replica = replicas.get(Math.floorMod(first + i, replicas.size()));
      if (replica.isUp()) {
        try {
          return connection(replica.dataSource());
        } catch (ConnectionFailure e) {
          replica.leaveOut();
        }
      }
    }
    return primary();
  }

  private static Connection connection(DataSource server) {
    try {
      return server.getConnection();
    } catch (SQLException e) {
      throw Errors.noConnection(e);
    }
  }
}
