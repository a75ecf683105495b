package dev.virga.sql;

import dev.virga.render.Reading;
import dev.virga.render.Statement;
import dev.virga.render.StatementText;
import dev.virga.sql.ast.Projection;
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
   * Queries that are another one each time must not fill the memory, nor take the room of others
   * for ever: where there are so many steps, all are forgotten.
   */
  static final int MOST_STEPS = 8192;

  /** Stands for the part that leads to the first step: there is none. */
  private static final Object ROOT = new Object();

  /** Keeps no text. */
  static final RenderedText NONE = none();

  private final AtomicInteger steps = new AtomicInteger();
  private volatile @Nullable Step root = new Step(this, ROOT, null);

  private static RenderedText none() {
    RenderedText none = new RenderedText();
    none.root = null;
    return none;
  }

  /** Returns the step that all texts begin from; null where none is kept. */
  @Nullable Step root() {
    return root;
  }

  /**
   * Returns a statement whose text was rendered before; null where it was not.
   *
   * @param plain what its text is known from, and its values
   * @param projection what is selected; null for nothing
   */
  static <R> @Nullable Statement<R> known(
      PlainText plain, Reading<R> reading, @Nullable Projection projection) {
    Step last = plain.last();
    StatementText text = last == null ? null : last.text;
    return text == null ? null : text.with(plain.values(), plain.valueCount(), reading, projection);
  }

  /**
   * Keeps the text of a statement that had to be rendered, and returns the statement. It is kept
   * only if it has the very values that it would be given, in their order.
   */
  static <R> Statement<R> keep(PlainText plain, Statement<R> made) {
    Step last = plain.last();
    if (last != null && takes(made, plain)) {
      last.text = made.text();
    }
    return made;
  }

  @SuppressWarnings(
      "ReferenceEquality") // what was rendered is what was gathered from the same tree
  private static boolean takes(Statement<?> made, PlainText plain) {
    if (made.parameterCount() != plain.valueCount()) {
      return false;
    }
    for (int i = 0; i < plain.valueCount(); i++) {
      if (made.value(i) != plain.values()[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean isFull() {
    return steps.get() >= MOST_STEPS;
  }

  /** Forgets all texts: the table has another column, or there are too many. */
  void clear() {
    root = new Step(this, ROOT, null);
    steps.set(0);
  }

  /** What a text is known from so far. */
  static final class Step {
    private static final int SEEN_AT_ONCE = 8;

    private final RenderedText texts;
    private final Object part;
    private final @Nullable Step beside;
    private final Map<Object, Step> next = new ConcurrentHashMap<>(2);
    private volatile @Nullable Step first;
    private volatile @Nullable StatementText text;

    /**
     * Makes a step that leads nowhere yet.
     *
     * @param part what leads to it
     * @param beside another step from the same one, to look at after it
     */
    private Step(RenderedText texts, Object part, @Nullable Step beside) {
      this.texts = texts;
      this.part = part;
      this.beside = beside;
    }

    /**
     * Returns the step that a part leads to; null where there were too many. Most parts are the
     * very ones of the time before, which is seen without asking them whether they are equal.
     */
    @Nullable Step next(Object part) {
      for (Step to = first; to != null; to = to.beside) {
        if (to.part == part) {
          return to;
        }
      }
      Step known = next.get(part);
      return known == null ? added(part) : known;
    }

    private synchronized @Nullable Step added(Object part) {
      Step known = next.get(part);
      if (known != null) {
        return known;
      }
      if (texts.isFull()) {
        texts.clear();
        return null;
      }
      texts.steps.incrementAndGet();
      Step to = new Step(texts, part, first);
      next.put(part, to);
      if (next.size() <= SEEN_AT_ONCE) {
        first = to;
      }
      return to;
    }
  }
}
