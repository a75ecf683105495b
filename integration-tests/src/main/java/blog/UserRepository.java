package blog;

import static blog.Users.*;
import static dev.virga.sql.Sql.*;

import dev.virga.Database;
import dev.virga.sql.Assignment;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The seed's repository: one class, every everyday statement. */
public final class UserRepository {
  private final Database db;

  public UserRepository(Database db) {
    this.db = db;
  }

  public Optional<User> findByEmail(String email) {
    return db.run(Users.findFirst(where(EMAIL.eq(email))));
  }

  public Optional<User> findById(long id) {
    return db.run(Users.findById(id));
  }

  public List<User> newest(int limit) {
    return db.run(Users.findMany(orderBy(CREATED_AT.desc(), ID.desc()), limit(limit)));
  }

  /** Absent filters add nothing to the WHERE clause. */
  public List<User> search(Optional<String> name, Optional<Collection<Long>> ids) {
    return db.run(
        Users.findMany(
            where(allOf(name.map(n -> USERNAME.like(n + "%")), ids.map(i -> ID.in(i))))));
  }

  public User create(NewUser user) {
    return db.run(Users.insert(user).returning());
  }

  public List<User> createAll(List<NewUser> users) {
    return db.run(Users.insert(users).returning());
  }

  /** Empty when the e-mail is taken. */
  public Optional<User> createIfAbsent(NewUser user) {
    return db.run(Users.insert(user).onConflict(UNIQUE_EMAIL).doNothing().returning());
  }

  public User upsert(NewUser user) {
    return db.run(
        Users.insert(user)
            .onConflict(UNIQUE_EMAIL)
            .doUpdate(USERNAME.setExcluded(), BIO.setExcluded())
            .returning());
  }

  public boolean rename(long id, String username) {
    return db.run(Users.update(USERNAME.set(username)).where(ID.eq(id))) == 1;
  }

  public List<User> patch(long id, List<Assignment<Users>> changes) {
    return db.run(Users.update(changes).where(ID.eq(id)).returning());
  }

  public long delete(long id) {
    return db.run(Users.delete(where(ID.eq(id))));
  }

  public long count() {
    return db.run(Users.count());
  }

  public boolean isTaken(String email) {
    return db.run(Users.exists(where(EMAIL.eq(email))));
  }
}
