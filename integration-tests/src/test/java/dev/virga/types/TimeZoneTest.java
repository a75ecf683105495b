package dev.virga.types;

import static dev.virga.sql.Sql.orderBy;
import static dev.virga.sql.Sql.where;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static sample.Values.CHILDREN;
import static sample.Values.ID;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.virga.Database;
import dev.virga.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import sample.NewValue;
import sample.SampleSchema;
import sample.Value;
import sample.Values;

/** Moments come back equal, whatever the time zones of the JVM and of the connection are. */
final class TimeZoneTest {
  private static final int TRANSITIONS_OF_A_ZONE = 6;

  @RegisterExtension
  static final TestDatabase database = TestDatabase.withSchema(SampleSchema.empty());

  private static HikariDataSource pool;
  private static Database db;
  private static TimeZone before;

  @BeforeAll
  static void open() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(database.jdbcUrl());
    config.setMaximumPoolSize(1);
    pool = new HikariDataSource(config);
    db = Database.of(pool);
    before = TimeZone.getDefault();
  }

  @AfterAll
  static void close() {
    TimeZone.setDefault(before);
    pool.close();
  }

  @Test
  void inAllZonesOfTheJdk() throws SQLException {
    Set<String> known = knownToTheServer();
    for (String zone : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      if (known.contains(zone)) {
        execute("set time zone '" + zone + "'");
      }
      assertComeBack(zone, moments(ZoneId.of(zone)));
      assertGapsComeBack(ZoneId.of(zone).getRules());
      db.run(Values.deleteEveryRow());
    }
  }

  /**
   * A {@code timestamp} is in no zone, so a time that a zone's clocks leave out is one like others.
   */
  private static void assertGapsComeBack(ZoneRules rules) {
    List<LocalDateTime> gaps =
        rules.getTransitions().stream()
            .filter(ZoneOffsetTransition::isGap)
            .map(ZoneOffsetTransition::getDateTimeBefore)
            .toList();

    assertThat(
            db.run(
                Values.insert(gaps.stream().map(gap -> NewValue.withDefaults().local(gap)).toList())
                    .returning(Values.LOCAL)))
        .containsExactlyElementsOf(gaps);
    for (LocalDateTime gap : gaps.subList(0, Math.min(1, gaps.size()))) {
      assertThat(db.run(Values.insert(NewValue.withDefaults().local(gap)).returning(Values.LOCAL)))
          .isEqualTo(gap);
    }
  }

  private static Set<String> knownToTheServer() throws SQLException {
    Set<String> names = new HashSet<>();
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select name from pg_timezone_names")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  private static void execute(String sql) throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Around gaps and overlaps, and at the ends of what PostgreSQL has. */
  private static Set<OffsetDateTime> moments(ZoneId zone) {
    ZoneRules rules = zone.getRules();
    List<ZoneOffsetTransition> transitions = new ArrayList<>(rules.getTransitions());
    ZoneOffsetTransition next = rules.nextTransition(Instant.parse("2030-01-01T00:00:00Z"));
    if (next != null) {
      transitions.add(next);
    }
    int first = Math.max(0, transitions.size() - TRANSITIONS_OF_A_ZONE);
    Stream<Instant> around =
        Stream.concat(
                transitions.stream().limit(1),
                transitions.subList(first, transitions.size()).stream())
            .map(ZoneOffsetTransition::getInstant)
            .flatMap(
                instant ->
                    Stream.of(
                        instant.minus(1, ChronoUnit.MICROS), instant, instant.plusSeconds(1800)));
    Stream<Instant> ends =
        Stream.of(
            Instant.parse("-4712-01-01T00:00:00Z"),
            Instant.parse("0000-12-31T23:59:59.999999Z"),
            Instant.parse("1900-01-01T00:00:00Z"),
            Instant.parse("+294276-12-31T23:59:59.999999Z"));
    return Stream.concat(around, ends)
        .map(instant -> instant.atZone(zone).toOffsetDateTime())
        .collect(toSet());
  }

  private static NewValue row(OffsetDateTime moment) {
    return NewValue.withDefaults()
        .instant(moment.toInstant())
        .offset(moment)
        .zoned(moment.toZonedDateTime())
        .local(local(moment))
        .date(local(moment).toLocalDate())
        .time(moment.toLocalTime());
  }

  /** What clocks showed; at the ends, where PostgreSQL would have no such time, in UTC. */
  private static LocalDateTime local(OffsetDateTime moment) {
    return Math.abs(moment.getYear()) < 4000
        ? moment.toLocalDateTime()
        : moment.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
  }

  private static void assertComeBack(String zone, Set<OffsetDateTime> set) {
    List<OffsetDateTime> moments = List.copyOf(set);
    long root = db.run(Values.insert(NewValue.withDefaults()).returning(ID));
    db.run(Values.insert(moments.stream().map(moment -> row(moment).parentId(root)).toList()));
    for (OffsetDateTime moment : moments.subList(0, 2)) {
      Value one = db.run(Values.insert(row(moment)).returning());
      assertSame(zone, one, moment);
    }

    List<Value> rows = db.run(Values.findMany(where(Values.PARENT_ID.eq(root)), orderBy(ID.asc())));
    List<Value> nested =
        db.run(Values.findFirst(where(ID.eq(root))).select(CHILDREN.orderBy(ID.asc())))
            .orElseThrow();
    for (int i = 0; i < moments.size(); i++) {
      assertSame(zone, rows.get(i), moments.get(i));
      assertSame(zone, nested.get(i), moments.get(i));
    }
    assertThat(
            db.run(
                Values.count(
                    where(
                        Values.PARENT_ID.eq(root),
                        Values.INSTANT.in(
                            moments.stream().map(OffsetDateTime::toInstant).toList())))))
        .as(zone)
        .isEqualTo(moments.size());
  }

  private static void assertSame(String zone, Value value, OffsetDateTime moment) {
    assertThat(value.instant()).as(zone).isEqualTo(moment.toInstant());
    assertThat(value.offset()).as(zone).isEqualTo(moment.withOffsetSameInstant(ZoneOffset.UTC));
    assertThat(value.zoned()).as(zone).isEqualTo(moment.atZoneSameInstant(ZoneOffset.UTC));
    assertThat(value.local()).as(zone).isEqualTo(local(moment));
    assertThat(value.date()).as(zone).isEqualTo(local(moment).toLocalDate());
    assertThat(value.time()).as(zone).isEqualTo(moment.toLocalTime());
  }
}
