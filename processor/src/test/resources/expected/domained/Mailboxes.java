package domained;

import dev.virga.codec.Codecs;
import dev.virga.codec.Row;
import dev.virga.sql.Changes;
import dev.virga.sql.Column;
import dev.virga.sql.Cte;
import dev.virga.sql.Derived;
import dev.virga.sql.Operand;
import dev.virga.sql.RowType;
import dev.virga.sql.Subquery;
import dev.virga.sql.TableFunction;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The row {@code "mailboxes"} of a derived table: its columns. It is read as a record of {@link Person.Mailbox}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface Mailboxes {
  /**
   * The row {@code "mailboxes"}.
   */
  RowType<Mailboxes, Person.Mailbox> MAILBOXES = RowType.of("mailboxes", Mailboxes::read);

  /**
   * The column {@code "email"}: {@code "crm"."crm_email"}.
   */
  Column<Mailboxes, Person.Email> EMAIL = MAILBOXES.column("email", Codecs.wrapped(Codecs.TEXT,
      Person.Email::new, Person.Email::value));

  /**
   * The column {@code "all"}: {@code "crm"."crm_email"[]}.
   */
  Column<Mailboxes, List<Person.Email>> ALL = MAILBOXES.column("all",
      Codecs.list("\"crm\".\"crm_email\"", Codecs.wrapped(Codecs.TEXT, Person.Email::new,
      Person.Email::value)));

  /**
   * Returns a derived table of a query's rows.
   */
  static Derived<Mailboxes, Person.Mailbox> as(Subquery<Person.Mailbox> query) {
    return MAILBOXES.as(query);
  }

  /**
   * Returns a common table expression of a query's rows.
   */
  static Cte<Mailboxes, Person.Mailbox> cte(Subquery<Person.Mailbox> query) {
    return MAILBOXES.cte(query);
  }

  /**
   * Returns a common table expression of the rows that changes return.
   */
  static Cte<Mailboxes, Person.Mailbox> cte(Changes<Person.Mailbox> changes) {
    return MAILBOXES.cte(changes);
  }

  /**
   * Returns a recursive common table expression: a base, and what a step adds to the rows found last.
   */
  static Cte<Mailboxes, Person.Mailbox> recursive(Subquery<Person.Mailbox> base,
      Function<Derived<Mailboxes, Person.Mailbox>, ? extends Subquery<Person.Mailbox>> step) {
    return MAILBOXES.recursive(base, step);
  }

  /**
   * Returns a derived table of the rows of a function.
   */
  static Derived<Mailboxes, Person.Mailbox> from(Operand<?, ?> function) {
    return MAILBOXES.from(function);
  }

  /**
   * Returns a derived table of the rows of a function.
   */
  static Derived<Mailboxes, Person.Mailbox> from(TableFunction function) {
    return MAILBOXES.from(function);
  }

  /**
   * Returns a derived table of records.
   */
  static Derived<Mailboxes, Person.Mailbox> values(Collection<Person.Mailbox> rows) {
    return MAILBOXES.values(rows, Person.Mailbox::email, Person.Mailbox::all);
  }

  private static Person.Mailbox read(Row row, int i) {
    return new Person.Mailbox(row.get(i, EMAIL.codec()), row.get(i + 1, ALL.codec()));
  }
}
