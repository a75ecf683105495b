package bad;

import dev.virga.annotation.Default;
import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.OnUpdate;
import dev.virga.annotation.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Primary keys and identity columns that cannot be. */
public final class Keys {
  private Keys() {}

  @Table("null_keys")
  record NullKeys(@Id @Nullable Long a, @Id Optional<UUID> b) {}

  @Table("identities")
  record Identities(@Id @Identity String text) {}

  @Table("identities_of_bytes")
  record IdentitiesOfBytes(@Id @Identity byte tiny) {}

  @Table("identities_with_more")
  record IdentitiesWithMore(@Id @Identity @Default("1") @OnUpdate("2") long id) {}

  @Table("null_identities")
  record NullIdentities(@Identity @Nullable Long number) {}

  @Table("two_identities")
  record TwoIdentities(@Id @Identity long one, @Identity(Identity.Generation.BY_DEFAULT) int two) {}

  @Table("keys_of_two_names")
  record KeysOfTwoNames(@Id(name = "keys_one") long a, @Id(name = "keys_two") long b, @Id(name = "") long c) {}
}
