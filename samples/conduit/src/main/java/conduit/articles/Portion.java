package conduit.articles;

/**
 * Which part of a list to show.
 *
 * @param limit how many elements
 * @param offset how many to leave out first
 */
public record Portion(int limit, int offset) {}
