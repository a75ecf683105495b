package dev.virga.kit.lint;

import static dev.virga.kit.lint.Topic.LOCKS;
import static dev.virga.kit.lint.Topic.RUNNING;

import dev.virga.kit.sql.Words;
import java.util.List;

/** What is slow or dangerous about indexes, and about what else is built. */
final class IndexRules {
  private static final Rule BLOCKING_INDEX =
      new Rule(
          "blocking-index",
          LOCKS,
          "share",
          "writes wait until the index is built",
          "build it concurrently, in a file of its own that runs outside of a transaction",
          new Example(
              """
              create index posts_author_id_idx on posts (author_id);
              """,
              """
              -- outside of a transaction
              create index concurrently posts_author_id_idx on posts (author_id);
              """),
          site ->
              isIndex(site)
                  && !site.words().has("concurrently")
                  && site.concerns(site.words().after("on").without("only")));

  private static final Rule BLOCKING_INDEX_DROP =
      new Rule(
          "blocking-index-drop",
          LOCKS,
          "access exclusive",
          "reads and writes wait for the queries that run, and for the drop behind them",
          "drop it concurrently, in a file of its own that runs outside of a transaction",
          new Example(
              """
              drop index posts_author_id_idx;
              """,
              """
              -- outside of a transaction
              drop index concurrently posts_author_id_idx;
              """),
          site -> site.words().startsWith("drop index") && !site.words().has("concurrently"));

  private static final Rule BLOCKING_REINDEX =
      new Rule(
          "blocking-reindex",
          LOCKS,
          "share; access exclusive on the index",
          "writes, and reads that would use the index, wait until it is built anew",
          "reindex concurrently, outside of a transaction",
          new Example(
              """
              reindex index posts_author_id_idx;
              """,
              """
              -- outside of a transaction
              reindex index concurrently posts_author_id_idx;
              """),
          site -> site.words().startsWith("reindex") && !site.words().has("concurrently"));

  private static final Rule MISSING_INDEX =
      new Rule(
          "missing-index",
          LOCKS,
          "",
          "an index of that name was dropped before, and queries run without it until this one is built",
          "give the new one another name, and let the old one go afterwards",
          new Example(
              """
              -- outside of a transaction
              drop index concurrently posts_idx;
              -- then
              -- outside of a transaction
              create index concurrently posts_idx on posts (author_id, created_at);
              """,
              """
              -- outside of a transaction
              create index concurrently posts_author_id_created_at_idx on posts (author_id, created_at);
              -- then
              -- outside of a transaction
              drop index concurrently posts_idx;
              """),
          site ->
              isIndex(site) && indexName(site).name().filter(site.known()::wasDropped).isPresent());

  private static final Rule INVALID_INDEX =
      new Rule(
          "invalid-index",
          RUNNING,
          "",
          "where a build failed before, the index is there but invalid, and if not exists leaves it so",
          "drop the index concurrently if it exists, and create it without if not exists",
          new Example(
              """
              -- outside of a transaction
              create index concurrently if not exists posts_author_id_idx on posts (author_id);
              """,
              """
              -- outside of a transaction
              drop index concurrently if exists posts_author_id_idx;
              -- then
              -- outside of a transaction
              -- virga:allow missing-index: what is dropped is invalid
              create index concurrently posts_author_id_idx on posts (author_id);
              """),
          site -> isIndex(site) && site.words().has("concurrently if not exists"));

  private static final Rule BLOCKING_REFRESH =
      new Rule(
          "blocking-refresh",
          LOCKS,
          "access exclusive",
          "reads of the view wait until it is filled",
          "refresh it concurrently, which needs a unique index over its rows",
          new Example(
              """
              refresh materialized view totals;
              """,
              """
              refresh materialized view concurrently totals;
              """),
          site ->
              site.words().startsWith("refresh materialized view")
                  && !site.words().has("concurrently")
                  && !site.words().has("with no data"));

  private static final Rule REWRITING_VACUUM =
      new Rule(
          "rewriting-vacuum",
          LOCKS,
          "access exclusive",
          "reads and writes wait until the whole table is written anew",
          "a plain vacuum, or a tool that rewrites the table beside its use",
          new Example(
              """
              -- outside of a transaction
              vacuum full posts;
              """,
              """
              -- outside of a transaction
              vacuum posts;
              """),
          site ->
              site.words().startsWith("cluster")
                  || (site.words().startsWith("vacuum") && site.words().has("full")));

  private IndexRules() {}

  static List<Rule> all() {
    return List.of(
        BLOCKING_INDEX,
        BLOCKING_INDEX_DROP,
        BLOCKING_REINDEX,
        MISSING_INDEX,
        INVALID_INDEX,
        BLOCKING_REFRESH,
        REWRITING_VACUUM);
  }

  private static boolean isIndex(Site site) {
    return site.words().startsWith("create index")
        || site.words().startsWith("create unique index");
  }

  private static Words indexName(Site site) {
    return site.words().after("index").without("concurrently").without("if not exists");
  }
}
