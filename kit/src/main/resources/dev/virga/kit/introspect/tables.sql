-- The tables and views of the schemas in the parameter and the default one, or of all schemas where it is null; each as
-- one JSON object.
with schemas as (
  select s.oid, s.nspname
  from pg_catalog.pg_namespace s
  where s.nspname = any (coalesce(
      (
        select given || current_schema()::text
        from (select ?::text[]) as schemas (given)
        where given is not null
      ),
      array(
        select nspname
        from pg_catalog.pg_namespace
        where nspname not like 'pg\_%' and nspname <> 'information_schema'
      )
    ))
),
tables as (
  select c.oid, c.relname, c.relnamespace, c.relkind, c.relpersistence, c.reloptions, c.relrowsecurity,
    c.relforcerowsecurity, s.nspname
  from pg_catalog.pg_class c
  join schemas s on s.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'v', 'm')
    and not c.relispartition
    and c.relname <> 'flyway_schema_history'
    and not exists (
      select
      from pg_catalog.pg_depend d
      where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e'
    )
),
own_types as (
  select t.oid, s.nspname, t.typname, case when t.typtype = 'e' then array(
      select e.enumlabel
      from pg_catalog.pg_enum e
      where e.enumtypid = t.oid
      order by e.enumsortorder
    ) end as labels
  from pg_catalog.pg_type t
  join pg_catalog.pg_namespace s on s.oid = t.typnamespace
  left join pg_catalog.pg_class r on r.oid = t.typrelid
  where (t.typtype in ('e', 'd') or r.relkind = 'c') and s.nspname <> 'information_schema'
),
columns as (
  select a.attrelid, jsonb_agg(
      jsonb_build_object(
        'name', a.attname,
        'type', format_type(a.atttypid, a.atttypmod),
        'nullable', not a.attnotnull,
        'expression', pg_get_expr(d.adbin, d.adrelid),
        'generated', a.attgenerated,
        'identity', a.attidentity,
        'sequence', (
          -- The bounds are those of the type where nothing else was said.
          select jsonb_build_object(
              'start', q.seqstart,
              'increment', q.seqincrement,
              'min', nullif(q.seqmin, case q.seqtypid
                when 'int2'::regtype then -32768 when 'int4'::regtype then -2147483648 else -9223372036854775808 end),
              'max', nullif(q.seqmax, case q.seqtypid
                when 'int2'::regtype then 32767 when 'int4'::regtype then 2147483647 else 9223372036854775807 end),
              'cache', q.seqcache,
              'cycle', q.seqcycle
            )
          from pg_catalog.pg_depend o
          join pg_catalog.pg_sequence q on q.seqrelid = o.objid
          where o.classid = 'pg_class'::regclass
            and o.refclassid = 'pg_class'::regclass
            and o.refobjid = a.attrelid
            and o.refobjsubid = a.attnum
            and o.deptype = 'i'
        ),
        'collation', (
          select k.collname
          from pg_catalog.pg_collation k
          where k.oid = a.attcollation and a.attcollation <> t.typcollation and pg_collation_is_visible(k.oid)
        ),
        'otherCollation', (
          select k.oid::regcollation::text
          from pg_catalog.pg_collation k
          where k.oid = a.attcollation and a.attcollation <> t.typcollation and not pg_collation_is_visible(k.oid)
        ),
        'storage', case
          when a.attstorage <> t.typstorage
          then case a.attstorage when 'p' then 'PLAIN' when 'e' then 'EXTERNAL' when 'x' then 'EXTENDED' else 'MAIN' end
        end,
        -- A column that came with PostgreSQL 14.
        'compression', case to_jsonb(a) ->> 'attcompression' when 'p' then 'PGLZ' when 'l' then 'LZ4' end,
        'comment', col_description(a.attrelid, a.attnum),
        'typeSchema', e.nspname,
        'typeName', e.typname,
        'labels', e.labels,
        'array', t.typtype = 'b' and t.typcategory = 'A'
      )
      order by a.attnum
    ) as list
  from tables c
  join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  join pg_catalog.pg_type t on t.oid = a.atttypid
  left join own_types e on e.oid = t.oid or (t.typtype = 'b' and t.typcategory = 'A' and e.oid = t.typelem)
  left join pg_catalog.pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  group by a.attrelid
),
constraints as (
  select o.conrelid, jsonb_agg(
      jsonb_build_object(
        'name', o.conname,
        'kind', o.contype,
        'columns', array(
          select a.attname
          from unnest(o.conkey) with ordinality k (attnum, position)
          join pg_catalog.pg_attribute a on a.attrelid = o.conrelid and a.attnum = k.attnum
          order by k.position
        ),
        'referencedSchema', rs.nspname,
        'referencedTable', r.relname,
        'referencedColumns', array(
          select a.attname
          from unnest(o.confkey) with ordinality k (attnum, position)
          join pg_catalog.pg_attribute a on a.attrelid = o.confrelid and a.attnum = k.attnum
          order by k.position
        ),
        'onDelete', o.confdeltype,
        'onUpdate', o.confupdtype,
        'condition', pg_get_expr(case o.contype when 'x' then i.indpred else o.conbin end, o.conrelid),
        'definition', pg_get_constraintdef(o.oid),
        'matchFull', o.confmatchtype = 'f',
        'deferral', case
          when o.condeferrable and o.contype in ('u', 'f', 'x')
          then case when o.condeferred then 'INITIALLY_DEFERRED' else 'INITIALLY_IMMEDIATE' end
        end,
        'included', array(
          select a.attname
          from unnest(i.indkey) with ordinality k (attnum, position)
          join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
          where k.position > i.indnkeyatts
          order by k.position
        ),
        'nullsNotDistinct', coalesce(to_jsonb(i) ->> 'indnullsnotdistinct' = 'true', false),
        'options', array_remove(array[
          case when o.condeferrable and o.contype = 'p' then 'deferrable' end,
          case when not o.convalidated then 'not valid' end,
          case when o.contype = 'c' and o.connoinherit then 'no inherit' end,
          -- Columns that came with PostgreSQL 15 and 18, by way of the row, so that older servers understand.
          case when to_jsonb(o) ->> 'conenforced' = 'false' then 'not enforced' end,
          case when to_jsonb(o) ->> 'conperiod' = 'true' then 'without overlaps' end,
          case when coalesce(to_jsonb(o) ->> 'confdelsetcols', '') <> '' then 'set null of some columns' end,
          case when o.contype in ('p', 'x') and i.indnatts <> i.indnkeyatts then 'include' end,
          case when o.contype = 'x' then (
            select 'with ' || array_to_string(x.reloptions, ', ')
            from pg_catalog.pg_class x
            where x.oid = o.conindid and x.reloptions is not null
          ) end
        ], null)
      )
      order by o.conname
    ) as list
  from tables c
  join pg_catalog.pg_constraint o on o.conrelid = c.oid and o.contype in ('p', 'u', 'f', 'c', 'x')
    -- Not those that a foreign key has for each partition of the table that it refers to.
    and o.conparentid = 0
  left join pg_catalog.pg_class r on r.oid = o.confrelid
  left join pg_catalog.pg_namespace rs on rs.oid = r.relnamespace
  left join pg_catalog.pg_index i on i.indexrelid = o.conindid and o.contype in ('p', 'u', 'x')
  group by o.conrelid
),
indexes as (
  select i.indrelid, jsonb_agg(
      jsonb_build_object(
        'name', x.relname,
        'columns', array(
          select a.attname
          from unnest(i.indkey) with ordinality k (attnum, position)
          join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
          where k.position <= i.indnkeyatts
          order by k.position
        ),
        'included', array(
          select a.attname
          from unnest(i.indkey) with ordinality k (attnum, position)
          join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
          where k.position > i.indnkeyatts
          order by k.position
        ),
        'method', m.amname,
        'where', pg_get_expr(i.indpred, i.indrelid),
        'definition', pg_get_indexdef(i.indexrelid),
        'unique', i.indisunique,
        'nullsNotDistinct', coalesce(to_jsonb(i) ->> 'indnullsnotdistinct' = 'true', false),
        'parameters', (
          select string_agg(
              quote_ident(p.option_name) || ' = ' || case
                when p.option_value ~ '^[A-Za-z0-9_.]+$' then p.option_value
                else quote_literal(p.option_value)
              end,
              ', ' order by p.option_name
            )
          from pg_catalog.pg_options_to_table(x.reloptions) p
        ),
        'valid', i.indisvalid,
        'ofColumns', i.indexprs is null
          and 0 = all (i.indoption)
          and not exists (
            select
            from unnest(i.indclass) k (class)
            join pg_catalog.pg_opclass p on p.oid = k.class and not p.opcdefault
          )
          and not exists (
            select
            from pg_catalog.pg_attribute p
            where p.attrelid = i.indexrelid and p.attoptions is not null
          )
          and not exists (
            select
            from unnest(i.indkey, i.indcollation) with ordinality k (attnum, collation_oid, position)
            join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
            where k.position <= i.indnkeyatts and k.collation_oid <> a.attcollation
          )
      )
      order by x.relname
    ) as list
  from tables c
  join pg_catalog.pg_index i on i.indrelid = c.oid
  join pg_catalog.pg_class x on x.oid = i.indexrelid
  join pg_catalog.pg_am m on m.oid = x.relam
  where not exists (
      select
      from pg_catalog.pg_constraint o
      where o.conindid = i.indexrelid and o.contype in ('p', 'u', 'x')
    )
  group by i.indrelid
),
policies as (
  select p.polrelid, jsonb_agg(
      jsonb_build_object(
        'name', p.polname,
        'mode', case when p.polpermissive then 'PERMISSIVE' else 'RESTRICTIVE' end,
        'command', case p.polcmd
          when 'r' then 'SELECT' when 'a' then 'INSERT' when 'w' then 'UPDATE' when 'd' then 'DELETE' else 'ALL' end,
        'roles', array(
          select r.rolname
          from pg_catalog.pg_roles r
          where r.oid = any (p.polroles)
        ),
        'using', pg_get_expr(p.polqual, p.polrelid),
        'check', pg_get_expr(p.polwithcheck, p.polrelid)
      )
      order by p.polname
    ) as list
  from tables c
  join pg_catalog.pg_policy p on p.polrelid = c.oid
  group by p.polrelid
)
select jsonb_build_object(
    'defaultSchema', current_schema(),
    'schema', c.nspname,
    'name', c.relname,
    'comment', obj_description(c.oid, 'pg_class'),
    'view', case
      when c.relkind in ('v', 'm')
      then jsonb_build_object(
        'materialized', c.relkind = 'm',
        'query', pg_get_viewdef(c.oid),
        'parameters', (
          select string_agg(quote_ident(p.option_name) || ' = ' || p.option_value, ', ' order by p.option_name)
          from pg_catalog.pg_options_to_table(c.reloptions) p
        )
      )
    end,
    'partitionKey', pg_get_partkeydef(c.oid),
    'partitioning', (
      select jsonb_build_object(
          'strategy', case p.partstrat when 'r' then 'RANGE' when 'l' then 'LIST' else 'HASH' end,
          'columns', array(
            select a.attname
            from unnest(p.partattrs) with ordinality k (attnum, position)
            join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
            order by k.position
          ),
          'ofColumns', p.partexprs is null
            and not exists (
              select
              from unnest(p.partclass) k (class)
              join pg_catalog.pg_opclass o on o.oid = k.class and not o.opcdefault
            )
            and not exists (
              select
              from unnest(p.partattrs, p.partcollation) k (attnum, collation_oid)
              join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
              where k.collation_oid <> a.attcollation
            ),
          'partitions', coalesce((
            select jsonb_agg(
                jsonb_build_object(
                  'name', x.relname,
                  'qualifiedName', x.oid::regclass::text,
                  'parent', t.parentrelid::regclass::text,
                  'bounds', pg_get_expr(x.relpartbound, x.oid),
                  'key', pg_get_partkeydef(x.oid),
                  'plain', t.level = 1 and x.relkind = 'r' and x.relnamespace = c.relnamespace
                )
                order by t.level, x.relname
              )
            from pg_partition_tree(c.oid) t
            join pg_catalog.pg_class x on x.oid = t.relid
            where t.level > 0
          ), '[]')
        )
      from pg_catalog.pg_partitioned_table p
      where p.partrelid = c.oid
    ),
    'unlogged', c.relpersistence = 'u',
    'columns', coalesce(columns.list, '[]'),
    'constraints', coalesce(constraints.list, '[]'),
    'indexes', coalesce(indexes.list, '[]'),
    'rowSecurity', case when c.relrowsecurity then case when c.relforcerowsecurity then 'FORCED' else 'ENABLED' end end,
    'policies', coalesce(policies.list, '[]')
  )
from tables c
left join columns on columns.attrelid = c.oid
left join constraints on constraints.conrelid = c.oid
left join indexes on indexes.indrelid = c.oid
left join policies on policies.polrelid = c.oid
order by c.nspname, c.relname
