package benchmark;

import dev.virga.Database;
import javax.sql.DataSource;

/** The libraries by the names that the table has for them. */
final class Libraries {
  static final String JDBC = "jdbc";
  static final String JDBC_JSON = "jdbcJson";
  static final String JDBC_STATEMENTS = "jdbcStatements";
  static final String VIRGA = "virga";
  static final String JOOQ = "jooq";
  static final String HIBERNATE = "hibernate";
  static final String JDBI = "jdbi";
  static final String MYBATIS = "mybatis";
  static final String QUERYDSL = "querydsl";
  static final String SPRING = "spring";

  private Libraries() {}

  /** Returns the library of a name, on connections of a pool. */
  static Library open(String name, DataSource pool) {
    return switch (name) {
      case JDBC -> new JdbcLibrary(pool);
      case VIRGA -> new VirgaLibrary(Database.of(pool));
      case JOOQ -> new JooqLibrary(pool);
      case HIBERNATE -> new HibernateLibrary(pool);
      case JDBI -> new JdbiLibrary(pool);
      case MYBATIS -> new MyBatisLibrary(pool);
      case QUERYDSL -> new QuerydslLibrary(pool);
      case SPRING -> new SpringLibrary(pool);
      default -> throw new IllegalArgumentException("no library: " + name);
    };
  }

  /** Returns the way to read nested rows of a name. */
  static Reading reading(String name, DataSource pool) {
    return switch (name) {
      case JDBC -> new JoinReading(pool);
      case JDBC_JSON -> new JsonReading(pool);
      case JDBC_STATEMENTS -> new StatementsReading(pool);
      case VIRGA -> new VirgaReading(Database.of(pool));
      case JOOQ -> new JooqReading(pool);
      case HIBERNATE -> new HibernateReading(pool);
      default -> throw new IllegalArgumentException("no way to read nested rows: " + name);
    };
  }
}
