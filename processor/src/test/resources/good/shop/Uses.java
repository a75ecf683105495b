package shop;

import dev.virga.Query;
import dev.virga.sql.OptionalToOne;
import dev.virga.sql.Table;
import dev.virga.sql.ToMany;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What user code relies on: it compiles. */
final class Uses {
  static final NewEvent EVENT = NewEvent.withDefaults().kind("start").note(null);
  static final Table<Customers, Customer> TABLE = Customers.CUSTOMERS;
  static final OptionalToOne<Customers, Customers, Customer> REFERRER = Customers.REFERRER;
  static final OptionalToOne<Customers, Badges, Customer.Badge> BADGE = Customers.BADGE;
  static final ToMany<Customers, Customers, Customer> FRIENDS = Customers.FRIENDS;
  static final String CUSTOMER_OF_BADGE = Badges.SPARE_OF_CUSTOMER.relation().name();

  private Uses() {}

  static Query<Optional<Friendship>> friendship(UUID one, UUID other) {
    return Friendships.findById(one, other);
  }

  static Query<Long> add(UUID id, UUID referrer) {
    return Customers.insert(
        List.of(
            NewCustomer.id(id).firstName("Ann").lastName("Lee").email("ann@example.org").referrerId(referrer),
            NewCustomer.id(id).firstName("Bob").lastName("Ray").email("bob@example.org").referrerId(null)));
  }
}
