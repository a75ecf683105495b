package converted;

import dev.virga.sql.RecordShape;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a query selects of {@link Accounts} as {@link AccountCard}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface AccountCardShape {
  /**
   * Selects {@link AccountCard}.
   */
  RecordShape<Accounts, AccountCard> ACCOUNT_CARD = RecordShape.of(AccountCardShape::read,
      Accounts.ID, Accounts.EMAIL, Accounts.RECOVERY, Accounts.BALANCE, Accounts.WORDS,
      Accounts.URGENT, Accounts.PARENT_ACCOUNT.get(Accounts.WORDS));

  private static AccountCard read(RecordShape.Parts parts) {
    return new AccountCard(parts.get(0, Accounts.ID.codec()), parts.get(1, Accounts.EMAIL.codec()),
        Optional.ofNullable(parts.getNullable(2, Accounts.RECOVERY.codec())),
        parts.get(3, Accounts.BALANCE.codec()), parts.get(4, Accounts.WORDS.codec()),
        parts.get(5, Accounts.URGENT.codec()),
        Optional.ofNullable(parts.getNullable(6, Accounts.WORDS.codec())));
  }
}
