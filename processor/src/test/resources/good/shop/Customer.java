package shop;

import dev.virga.annotation.Check;
import dev.virga.annotation.Column;
import dev.virga.annotation.HasMany;
import dev.virga.annotation.HasOne;
import dev.virga.annotation.Id;
import dev.virga.annotation.Index;
import dev.virga.annotation.References;
import dev.virga.annotation.Table;
import dev.virga.annotation.Unique;
import java.util.Optional;
import java.util.UUID;

/** Constraints of all kinds, named and unnamed; relations to itself, through itself, and to one. */
@Table(value = "customer", scope = "Customers", schema = "shop")
@Unique({"firstName", "lastName"})
@Unique(value = {"lastName", "referrerId"}, name = "one_referral")
@Index({"lastName", "firstName"})
@Index(value = "firstName", name = "customers_by_first_name")
@Check("first_name <> last_name")
@Check("first_name <> ''")
@HasOne(value = Customer.Badge.class, by = "id")
@HasOne(value = Customer.Badge.class, name = "spareBadge", by = "spareOf")
@HasMany(value = Customer.class, name = "referred")
@HasMany(value = Customer.class, name = "friends", through = Friendship.class, by = "oneId", to = "otherId")
@HasMany(value = Customer.class, name = "friendsOf", through = Friendship.class, by = "otherId")
public record Customer(
    @Id UUID id,
    @Check("length(first_name) < 100") String firstName,
    @Index @Index(name = "customers_by_last_name") String lastName,
    @Column("e-mail") @Unique(name = "one_mail") @Check(value = "\"e-mail\" like '%@%'", name = "a_mail") String email,
    @References(value = Customer.class, onDelete = References.OnDelete.SET_NULL, onUpdate = References.OnUpdate.CASCADE)
        Optional<UUID> referrerId) {

  /** A record in a record; its key is its foreign key. */
  @Table(value = "badges", schema = "shop")
  public record Badge(
      @Id @References(value = Customer.class, relation = "owner", name = "badge_of") UUID id,
      @References(Customer.class) @Unique UUID spareOf,
      String text) {}
}
