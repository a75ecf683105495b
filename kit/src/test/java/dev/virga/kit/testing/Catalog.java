package dev.virga.kit.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** What a database holds, as PostgreSQL itself tells it; one line for each thing, sorted. */
public final class Catalog {
  private static final String OF_USERS =
      "nspname <> 'information_schema' and nspname not like 'pg\\_%'";

  private final DataSource dataSource;

  public Catalog(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Drops everything, and makes the schema {@code public} again. */
  public void clear() {
    String schemas =
        String.join(", ", lines("select quote_ident(nspname) from pg_namespace where " + OF_USERS));
    execute(
        (schemas.isEmpty() ? "" : "drop schema " + schemas + " cascade; ")
            + "create schema public");
  }

  /** {@code users}, or {@code blog.users} outside of {@code public}. */
  public List<String> tables() {
    return lines(
        "select c.oid::regclass from pg_class c join pg_namespace n on n.oid = relnamespace"
            + " where relkind in ('r', 'p') and not relispartition and "
            + OF_USERS);
  }

  /** {@code users.id bigint not null identity a default now()}. */
  public List<String> columns() {
    return lines(
        "select concat(attrelid::regclass, '.', quote_ident(attname), ' ', format_type(atttypid,"
            + " atttypmod), case when attnotnull then ' not null' end, ' identity ' ||"
            + " nullif(attidentity::text, ''), ' storage ' || nullif(attstorage::text, typstorage::text), '"
            + " compression ' || nullif(attcompression::text, ''), ' collate ' || case when attcollation <>"
            + " typcollation then attcollation::regcollation::text end, ' generated ' || nullif(attgenerated::text, ''), ' default ' || pg_get_expr(adbin, adrelid))"
            + " from pg_attribute a join pg_type t on t.oid = atttypid join pg_class c on c.oid = attrelid join"
            + " pg_namespace n on n.oid = relnamespace left join pg_attrdef on adrelid = attrelid and adnum = attnum"
            + " where relkind in ('r', 'p') and not relispartition and attnum > 0 and not attisdropped and "
            + OF_USERS);
  }

  /** {@code users: users_pkey PRIMARY KEY (id)}; those for {@code not null} are left out. */
  public List<String> constraints() {
    return lines(
        "select concat(conrelid::regclass, ': ', quote_ident(conname), ' ',"
            + " pg_get_constraintdef(o.oid)) from pg_constraint o join pg_namespace n on n.oid ="
            + " connamespace left join pg_class c on c.oid = conrelid where contype <> 'n' and conparentid = 0 and not coalesce(relispartition, false) and "
            + OF_USERS);
  }

  /** As {@code create index}; those of constraints are left out. */
  public List<String> indexes() {
    return lines(
        "select pg_get_indexdef(indexrelid) from pg_index join pg_class c on c.oid = indexrelid"
            + " join pg_namespace n on n.oid = c.relnamespace join pg_class r on r.oid = indrelid where not r.relispartition and not exists (select from"
            + " pg_constraint where conindid = indexrelid) and "
            + OF_USERS);
  }

  /** {@code mood: happy, sad}. */
  public List<String> enums() {
    return lines(
        "select concat(t.oid::regtype, ': ', (select string_agg(enumlabel, ', ' order by"
            + " enumsortorder) from pg_enum where enumtypid = t.oid)) from pg_type t join"
            + " pg_namespace n on n.oid = typnamespace where typtype = 'e' and "
            + OF_USERS);
  }

  /** {@code comment users.id: What it is}. */
  public List<String> comments() {
    return lines(
        "select concat('comment ', objoid::regclass, '.' || quote_ident(attname), ': ',"
            + " description) from pg_description join pg_class c on c.oid = objoid and classoid ="
            + " 'pg_class'::regclass join pg_namespace n on n.oid = relnamespace left join"
            + " pg_attribute on attrelid = objoid and attnum = objsubid and objsubid > 0 where "
            + OF_USERS);
  }

  /** {@code blog}. */
  public List<String> schemas() {
    return lines("select 'schema ' || quote_ident(nspname) from pg_namespace where " + OF_USERS);
  }

  /** {@code users_id_seq bigint 1 1 1 9223372036854775807 1 f of users.id}. */
  public List<String> sequences() {
    return lines(
        "select concat(c.oid::regclass, ' ', format_type(seqtypid, null), ' ', concat_ws(' ',"
            + " seqstart, seqincrement, seqmin, seqmax, seqcache, seqcycle), ' of ',"
            + " d.refobjid::regclass, '.', quote_ident(attname)) from pg_sequence join pg_class c"
            + " on c.oid = seqrelid join pg_namespace n on n.oid = relnamespace left join"
            + " pg_depend d on d.objid = c.oid and d.classid = 'pg_class'::regclass and d.deptype"
            + " in ('a', 'i') and d.refobjsubid > 0 left join pg_attribute on attrelid ="
            + " d.refobjid and attnum = d.refobjsubid where "
            + OF_USERS);
  }

  /** {@code policy mine on users: PERMISSIVE ALL {public} (id > 0)}, and {@code secured users}. */
  public List<String> policies() {
    return lines(
        "select concat('policy ', quote_ident(policyname), ' on ', schemaname, '.', tablename, ': ',"
            + " concat_ws(' ', permissive, cmd, roles, qual, 'with check ' || with_check)) from"
            + " pg_policies union all select concat('secured ', c.oid::regclass, case when"
            + " relforcerowsecurity then ' and forced' end) from pg_class c where relrowsecurity");
  }

  /** {@code partition events_2026 of events FOR VALUES IN (1)}, and {@code events by LIST (id)}. */
  public List<String> partitions() {
    return lines(
        "select concat('partition ', c.oid::regclass, ' of ', inhparent::regclass, ' ',"
            + " pg_get_expr(relpartbound, c.oid)) from pg_class c join pg_inherits on inhrelid ="
            + " c.oid where relispartition and relkind in ('r', 'p') union all select concat(partrelid::regclass, ' by ',"
            + " pg_get_partkeydef(partrelid)) from pg_partitioned_table");
  }

  /** {@code view active v SELECT ... {security_barrier=true}}. */
  public List<String> views() {
    return lines(
        "select concat('view ', c.oid::regclass, ' ', relkind, ' ', pg_get_viewdef(c.oid), ' ',"
            + " reloptions) from pg_class c join pg_namespace n on n.oid = relnamespace where relkind"
            + " in ('v', 'm') and "
            + OF_USERS);
  }

  /** {@code email text not null default 'x' collate "C": What it is}; checks are constraints. */
  public List<String> domains() {
    return lines(
        "select concat(t.oid::regtype, ' ', format_type(typbasetype, typtypmod), case when typnotnull"
            + " then ' not null' end, ' default ' || typdefault, ' collate ', typcollation::regcollation,"
            + " ': ', obj_description(t.oid, 'pg_type')) from pg_type t join pg_namespace n on n.oid ="
            + " typnamespace where typtype = 'd' and "
            + OF_USERS);
  }

  /** {@code address (street text collate "C": In words, number integer): Where}. */
  public List<String> composites() {
    return lines(
        "select concat(c.oid::regclass, ' (', (select string_agg(concat(attname, ' ',"
            + " format_type(atttypid, atttypmod), ' collate ', nullif(attcollation, 0)::regcollation,"
            + " ': ', col_description(c.oid, attnum)), ', ' order by attnum) from pg_attribute where"
            + " attrelid = c.oid and not attisdropped), '): ', obj_description(reltype, 'pg_type'))"
            + " from pg_class c join pg_namespace n on n.oid = relnamespace where relkind = 'c' and "
            + OF_USERS);
  }

  /** As {@code create function} and {@code create trigger}. */
  public List<String> code() {
    return lines(
        "select pg_get_functiondef(f.oid) from pg_proc f join pg_namespace n on n.oid = pronamespace"
            + " where prokind <> 'a' and not exists (select from pg_depend where classid ="
            + " 'pg_proc'::regclass and objid = f.oid and deptype in ('e', 'i')) and "
            + OF_USERS
            + " union all select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal and tgparentid = 0");
  }

  /** {@code extension citext public}; roles are of the whole server, which others use as well. */
  public List<String> extensions() {
    return lines(
        "select concat('extension ', extname, ' ', extnamespace::regnamespace) from pg_extension");
  }

  /** All of the above, and indexes and constraints that are not valid. */
  public List<String> everything() {
    return Stream.of(
            schemas(),
            tables(),
            columns(),
            constraints(),
            indexes(),
            enums(),
            sequences(),
            comments(),
            policies(),
            partitions(),
            views(),
            domains(),
            composites(),
            code(),
            extensions(),
            lines(
                "select 'not valid: ' || indexrelid::regclass from pg_index where not indisvalid"),
            lines(
                "select 'not valid: ' || conname from pg_constraint where not convalidated and"
                    + " contype <> 'n'"))
        .flatMap(List::stream)
        .toList();
  }

  /** The first column of a query, as texts. */
  public List<String> lines(String query) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> lines = new ArrayList<>();
      while (rows.next()) {
        lines.add(rows.getString(1));
      }
      return lines.stream().sorted().toList();
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  public void execute(String sql) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
