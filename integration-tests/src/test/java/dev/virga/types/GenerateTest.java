package dev.virga.types;

import static dev.virga.sql.Aggregates.countDistinct;
import static dev.virga.sql.Sql.*;
import static gallery.Loans.BORROWER;
import static gallery.Loans.EXTENDED_ID;
import static gallery.Loans.EXTENSIONS;
import static gallery.Loans.ID;
import static gallery.Loans.LOANS;
import static gallery.Loans.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.InvalidQueryException;
import dev.virga.Query;
import dev.virga.codec.Codecs;
import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.manifest.Manifests;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.sql.ColumnTrait;
import dev.virga.sql.Insert;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import dev.virga.sql.Table;
import gallery.Loan;
import gallery.Loan.LoanId;
import gallery.Loans;
import gallery.NewLoan;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.ShopDatabase;

/** The application makes values that inserts leave out. */
final class GenerateTest {
  @RegisterExtension
  static final ShopDatabase gallery =
      ShopDatabase.withSchema(
          Ddl.create(
                  new DatabaseDefinition(
                      Manifests.onClassPath().tables().stream()
                          .filter(table -> table.record().equals("gallery.Loan"))
                          .toList()))
              .sql());

  @AfterEach
  void empty() {
    gallery.execute("truncate loans");
  }

  @Test
  void oneRowTakesThem() {
    Query<Loan> insert = Loans.insert(NewLoan.borrower("Ann")).returning();

    Loan loan = gallery.db().run(insert);

    assertThat(insert.sql())
        .isEqualTo(
            "insert into \"loans\" (\"id\", \"borrower\", \"token\") values (?, ?, ?)"
                + " returning \"id\", \"borrower\", \"token\", \"extended_id\"");
    assertThat(insert.parameters()).containsExactly(loan.id(), "Ann", loan.token());
    assertThat(loan.id().value().version()).isEqualTo(7);
    assertThat(loan.token()).startsWith("T");
  }

  @Test
  void whatIsGivenStays() {
    LoanId id = new LoanId(new UUID(1, 2));

    Loan loan =
        gallery.db().run(Loans.insert(NewLoan.borrower("Ann").id(id).token(null)).returning());

    assertThat(loan).isEqualTo(new Loan(id, "Ann", null, null));
  }

  @Test
  void eachInsertOfOneRowMakesItsOwn() {
    NewLoan row = NewLoan.borrower("Ann");

    LoanId first = gallery.db().run(Loans.insert(row).returning(ID));
    LoanId second = gallery.db().run(Loans.insert(row).returning(ID));

    assertThat(second).isNotEqualTo(first);
  }

  @Test
  void eachOfManyRowsTakesItsOwn() {
    List<Loan> loans =
        gallery
            .db()
            .run(
                Loans.insert(
                        List.of(
                            NewLoan.borrower("Ann"),
                            NewLoan.borrower("Bob").token("given"),
                            NewLoan.borrower("Cid")))
                    .returning());

    assertThat(loans).extracting(Loan::borrower).containsExactly("Ann", "Bob", "Cid");
    assertThat(loans.get(1).token()).isEqualTo("given");
    assertThat(new HashSet<>(loans.stream().map(Loan::id).toList())).hasSize(3);
    assertThat(loans.get(0).token()).startsWith("T").isNotEqualTo(loans.get(2).token());
  }

  @Test
  void copiedRowsTakeTheirOwn() {
    List<NewLoan> rows = IntStream.range(0, 1500).mapToObj(i -> NewLoan.borrower("b" + i)).toList();

    assertThat(gallery.db().into(LOANS).insertAll(rows)).isEqualTo(1500);

    assertThat(
            gallery
                .db()
                .run(from(LOANS).select(row(Counts::new, countDistinct(ID), countDistinct(TOKEN)))))
        .containsExactly(new Counts(1500, 1500));
  }

  record Counts(long ids, long tokens) {}

  @Test
  void rowsThatAreInsertedWithOthersTakeTheirOwn() {
    Loan first =
        gallery
            .db()
            .run(
                Loans.insert(NewLoan.borrower("Ann"))
                    .with(EXTENSIONS, NewLoan.ofExtended().borrower("Bob"))
                    .returning());

    Loan extension = gallery.db().run(Loans.findFirst(where(BORROWER.eq("Bob")))).orElseThrow();
    assertThat(extension.extendedId()).isEqualTo(first.id());
    assertThat(extension.id()).isNotEqualTo(first.id());
    assertThat(extension.token()).isNotEqualTo(first.token());
  }

  @Test
  void anUpsertKeepsTheKeyThatIsThere() {
    Loan before = gallery.db().run(Loans.insert(NewLoan.borrower("Ann")).returning());

    gallery
        .db()
        .run(
            Loans.insert(NewLoan.borrower("Bob").id(before.id()))
                .onConflict(Loans.PRIMARY_KEY)
                .doUpdate(BORROWER.setExcluded()));

    assertThat(gallery.db().run(Loans.findMany()))
        .containsExactly(new Loan(before.id(), "Bob", before.token(), null));
    assertThat(gallery.db().run(Loans.count(where(EXTENDED_ID.isNotNull())))).isZero();
  }

  @Test
  @SuppressWarnings("NullAway") // what is tried is what it keeps others from
  void nullIsNoValue() {
    Table<Loans, Loan> table = Table.of("loans", (row, i) -> gallery.db().one(Loans.findFirst()));
    table.column("id", Codecs.UUID, ColumnTrait.generatedBy(() -> null));
    NewRow<Loans> row = () -> RowValues.of(table);

    assertThatThrownBy(() -> Insert.of(table, row))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("which makes the values of loans.id, made null");
  }
}
