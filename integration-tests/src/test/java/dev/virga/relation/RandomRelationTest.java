package dev.virga.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.Query;
import dev.virga.sql.Condition;
import dev.virga.sql.From;
import dev.virga.sql.Ordering;
import dev.virga.sql.Sql;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.ShopDatabase;
import shop.ShopSchema;

/**
 * Any tree of relations has the rows that loops find: {@code -Dvirga.trees=100000} says how many
 * trees, {@code -Dvirga.seed=7} with which they begin.
 */
final class RandomRelationTest {
  private static final int TREES = Integer.getInteger("virga.trees", 400);
  private static final long SEED = Long.getLong("virga.seed", 1);
  private static final int DEEPEST = 4;

  @RegisterExtension
  static final ShopDatabase shop = ShopDatabase.withSchema(ShopSchema.empty() + ShopModels.ROWS);

  @Test
  void anyTreeIsWhatLoopsFind() {
    List<Model<?, ?>> models = new ShopModels(shop.db()).all();
    for (long seed = SEED; seed < SEED + TREES; seed++) {
      Random random = new Random(seed);
      check(models.get(random.nextInt(models.size())), random, seed);
    }
  }

  private static <S, R> void check(Model<S, R> model, Random random, long seed) {
    Level<S, R> tree = Level.of(model, random, 1 + random.nextInt(DEEPEST));
    if (difference(tree).isPresent()) {
      Level<S, R> smallest = smallest(tree);
      throw new AssertionError(
          "the tree of -Dvirga.seed="
              + seed
              + " -Dvirga.trees=1, as far as it matters: "
              + smallest.text()
              + "\n"
              + difference(smallest).orElseThrow()
              + "\n"
              + sql(smallest));
    }
  }

  /** Takes away from a tree what can be missed, as long as something is wrong with it. */
  private static <S, R> Level<S, R> smallest(Level<S, R> tree) {
    return tree.smaller().stream()
        .filter(less -> difference(less).isPresent())
        .findFirst()
        .map(RandomRelationTest::smallest)
        .orElse(tree);
  }

  /** Returns what is wrong with the rows of a tree; empty if they are what loops find. */
  private static <S, R> Optional<String> difference(Level<S, R> tree) {
    try {
      Object found = tree.read(shop.run(query(tree)));
      Object expected = tree.of(tree.model().rows());
      return found.equals(expected)
          ? Optional.empty()
          : Optional.of("expected " + expected + "\nbut found " + found);
    } catch (RuntimeException e) {
      return Optional.of(e.toString());
    }
  }

  private static <S, R> String sql(Level<S, R> tree) {
    try {
      return query(tree).sql();
    } catch (RuntimeException e) {
      return "without SQL";
    }
  }

  private static <S, R> Query<List<Object>> query(Level<S, R> tree) {
    From<S, S> query = Sql.from(tree.model().table());
    for (Condition<S> condition : tree.conditions()) {
      query = query.where(condition);
    }
    for (Ordering<S> ordering : tree.orderings()) {
      query = query.orderBy(ordering);
    }
    if (tree.limit().isPresent()) {
      query = query.limit(tree.limit().get());
    }
    if (tree.offset().isPresent()) {
      query = query.offset(tree.offset().get());
    }
    return query.select(tree.shape());
  }

  /** Otherwise a generator that makes too little would find nothing wrong. */
  @Test
  void treesAreAsWideAndAsDeepAsTheyGet() {
    List<Model<?, ?>> models = new ShopModels(shop.db()).all();
    Random random = new Random(SEED);
    StringBuilder texts = new StringBuilder();
    int selects = 0;
    for (int i = 0; i < 200; i++) {
      Level<?, ?> tree = Level.of(models.get(i % models.size()), random, DEEPEST);
      texts.append(tree.text());
      selects = Math.max(selects, tree.text().split("\\{", -1).length - 1);
    }
    assertThat(selects).isGreaterThan(8);
    assertThat(texts)
        .contains(
            "limit 0",
            "offset 2",
            ".count",
            ".any",
            ".none",
            ".every",
            ".first",
            ".get",
            ".has",
            " if ")
        .contains("referred:", "labels:", "recipient:", "card:", "parent:");
  }
}
