package dev.virga;

import java.util.List;

/** The results of queries that ran in one round trip, in their order. */
record BatchResults(List<Object> values) {
  /** Returns the result of a query, which counts from 0. */
  @SuppressWarnings("unchecked") // it was read as this query says
  <R> R of(int place, Query<R> query) {
    return (R) values.get(place);
  }

  /** Returns all results. */
  @SuppressWarnings("unchecked") // they were read as queries of R say
  <R> List<R> all() {
    return (List<R>) values;
  }
}
