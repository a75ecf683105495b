package dev.virga.sql;

import dev.virga.render.Reading;
import dev.virga.render.Statement;
import dev.virga.render.StatementText;
import dev.virga.sql.ast.Projection;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Texts of statements that begin from one table, whatever they return: each is rendered once, and
 * from then on given other values. Thread-safe.
 *
 * <p>What a text is known from is a path: each part leads from one {@link Step} to the next, and
 * the last one has the text. So nothing is collected to look a text up.
 */
final class RenderedText {
  /**
   * Queries that are another one each time must not fill the memory: what is beyond is rendered.
   */
  static final int MOST_STEPS = 4096;

  private final AtomicInteger steps = new AtomicInteger();
  private volatile Step root = new Step(this);

  /** Returns the step that all texts begin from. */
  Step root() {
    return root;
  }

  /**
   * Returns a statement whose text was rendered before; null where it was not.
   *
   * @param plain what its text is known from, and its values; null where it is not known
   * @param projection what is selected; null for nothing
   */
  static <R> @Nullable Statement<R> known(
      @Nullable PlainText plain, Reading<R> reading, @Nullable Projection projection) {
    Step last = plain == null ? null : plain.last();
    StatementText text = last == null ? null : last.text;
    return plain == null || text == null
        ? null
        : text.with(plain.values(), plain.valueCount(), reading, projection);
  }

  /** Keeps the text of a statement that had to be rendered, and returns the statement. */
  static <R> Statement<R> keep(@Nullable PlainText plain, Statement<R> made) {
    Step last = plain == null ? null : plain.last();
    if (last != null) {
      last.text = made.text();
    }
    return made;
  }

  private boolean isFull() {
    return steps.get() >= MOST_STEPS;
  }

  /** Forgets all texts: the table has another column. */
  void clear() {
    root = new Step(this);
    steps.set(0);
  }

  /** What a text is known from so far. */
  static final class Step {
    private static final int SEEN_AT_ONCE = 8;

    private final RenderedText texts;
    private final Map<Object, Step> next = new ConcurrentHashMap<>(2);
    private volatile Taken[] taken = {};
    private volatile @Nullable StatementText text;

    private Step(RenderedText texts) {
      this.texts = texts;
    }

    /**
     * Returns the step that a part leads to; null where there are too many already. Most parts are
     * the very ones of the time before, which is seen without asking them whether they are equal.
     */
    @Nullable Step next(Object part) {
      for (Taken before : taken) {
        if (before.part == part) {
          return before.to;
        }
      }
      Step known = next.get(part);
      return known != null || texts.isFull() ? known : added(part);
    }

    private synchronized Step added(Object part) {
      Step known = next.get(part);
      if (known != null) {
        return known;
      }
      texts.steps.incrementAndGet();
      Step to = new Step(texts);
      next.put(part, to);
      if (taken.length < SEEN_AT_ONCE) {
        Taken[] more = Arrays.copyOf(taken, taken.length + 1);
        more[taken.length] = new Taken(part, to);
        taken = more;
      }
      return to;
    }
  }

  /** A part, and where it leads. */
  private record Taken(Object part, Step to) {}
}
