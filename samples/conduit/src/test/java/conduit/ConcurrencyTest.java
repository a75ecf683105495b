package conduit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class ConcurrencyTest {
  private static final int AT_ONCE = 8;

  @RegisterExtension static final RunningConduit conduit = new RunningConduit();

  @RepeatedTest(5)
  void givesAnAddressToOneOfThoseWhoAskAtOnce() throws Exception {
    String email = conduit.freshName() + "@example.org";

    List<Answer> answers = atOnce(i -> () -> conduit.register(conduit.freshName(), email));

    assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
    answers.stream()
        .filter(answer -> answer.status() != 201)
        .forEach(answer -> answer.isRefused(422, "email", "has already been taken"));
  }

  @Test
  void givesANameToOneOfThoseWhoAskAtOnce() throws Exception {
    List<Answer> answers =
        atOnce(i -> () -> conduit.register("wanted", "wanted%d@example.org".formatted(i)));

    assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
    answers.stream()
        .filter(answer -> answer.status() != 201)
        .forEach(answer -> answer.isRefused(422, "username", "has already been taken"));
  }

  @Test
  void givesASlugOfItsOwnToEachOfManyArticlesOfOneTitle() throws Exception {
    Client author = conduit.registerSomebody();

    List<String> slugs = atOnce(i -> () -> author.publish("In a hurry", "a", "b"));

    assertThat(slugs).doesNotHaveDuplicates().contains("in-a-hurry").doesNotContain("");
  }

  @Test
  void countsALikeOnceHoweverOftenItIsSentAtOnce() throws Exception {
    String slug = conduit.registerSomebody().publish("Liked in a hurry");
    Client fan = conduit.registerSomebody();

    List<Answer> answers = atOnce(i -> () -> fan.post("/articles/" + slug + "/favorite"));

    assertThat(answers).allMatch(answer -> answer.status() == 200);
    assertThat(fan.get("/articles/" + slug).at("/article/favoritesCount").asInt()).isEqualTo(1);
  }

  @Test
  void followsOnceHoweverOftenItIsSentAtOnce() throws Exception {
    conduit.registration("idol");
    Client fan = conduit.registerSomebody();

    List<Answer> answers = atOnce(i -> () -> fan.post("/profiles/idol/follow"));

    assertThat(answers).allMatch(answer -> answer.at("/profile/following").asBoolean());
  }

  @Test
  void findsOrDoesNotFindAnArticleThatIsDeletedInTheMeantime() throws Exception {
    Client author = conduit.registerSomebody();
    String slug = author.publish("Vanishing");

    List<Integer> statuses =
        atOnce(
            i ->
                () ->
                    i == 0
                        ? author.delete("/articles/" + slug).status()
                        : author.post("/articles/" + slug + "/favorite").status());

    assertThat(statuses.get(0)).isEqualTo(204);
    assertThat(statuses.subList(1, AT_ONCE)).isSubsetOf(200, 404);
  }

  private static <R> List<R> atOnce(IntFunction<Callable<R>> tasks) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      CountDownLatch ready = new CountDownLatch(AT_ONCE);
      List<Future<R>> results = new ArrayList<>();
      for (int i = 0; i < AT_ONCE; i++) {
        Callable<R> task = tasks.apply(i);
        results.add(
            threads.submit(
                () -> {
                  ready.countDown();
                  ready.await();
                  return task.call();
                }));
      }
      List<R> answers = new ArrayList<>();
      for (Future<R> result : results) {
        answers.add(result.get());
      }
      return answers;
    } finally {
      threads.shutdown();
    }
  }
}
