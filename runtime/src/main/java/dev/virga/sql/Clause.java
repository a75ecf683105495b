package dev.virga.sql;

/**
 * What may be given to a table's {@code findMany(...)} and {@code findFirst(...)}: {@code where},
 * {@code orderBy}, {@code limit} and {@code offset} of {@link Sql}, and a {@link RowLocking}.
 *
 * @param <S> the scope: the table
 */
public sealed interface Clause<S> permits Where, OrderBy, RowLimit, RowLocking {}
