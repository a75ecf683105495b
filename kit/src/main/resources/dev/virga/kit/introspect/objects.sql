-- What the database has besides tables and views: sequences, domains, composite types, functions, procedures and triggers in the schemas of
-- the parameter and the default one, or in all where it is null, the extensions, and the roles that are not the server's own;
-- a kind, and a JSON object.
with schemas as (
  select s.oid, s.nspname, nullif(s.nspname, current_schema()) as name
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
extended as (
  select d.classid, d.objid
  from pg_catalog.pg_depend d
  where d.deptype = 'e'
)
select 'ROLE', jsonb_build_object(
    'name', r.rolname,
    'attributes', array_remove(array[
      case when r.rolcreatedb then 'CREATEDB' end,
      case when r.rolcreaterole then 'CREATEROLE' end,
      case when not r.rolinherit then 'NOINHERIT' end
    ], null)
  ), r.rolname
from pg_catalog.pg_roles r
where r.rolname not like 'pg\_%' and not r.rolsuper

union all
select 'EXTENSION', jsonb_build_object('schema', nullif(s.nspname, current_schema()), 'name', e.extname), e.extname
from pg_catalog.pg_extension e
join pg_catalog.pg_namespace s on s.oid = e.extnamespace
where e.extname <> 'plpgsql'

union all
select 'SEQUENCE', jsonb_build_object(
    'schema', s.name,
    'name', c.relname,
    'type', format_type(q.seqtypid, null),
    'options', jsonb_build_object(
      'start', q.seqstart,
      'increment', q.seqincrement,
      -- The bounds are those of the type where nothing else was said.
      'min', nullif(q.seqmin, case q.seqtypid
        when 'int2'::regtype then -32768 when 'int4'::regtype then -2147483648 else -9223372036854775808 end),
      'max', nullif(q.seqmax, case q.seqtypid
        when 'int2'::regtype then 32767 when 'int4'::regtype then 2147483647 else 9223372036854775807 end),
      'cache', q.seqcache,
      'cycle', q.seqcycle
    ),
    'comment', obj_description(c.oid, 'pg_class')
  ), c.relname
from schemas s
join pg_catalog.pg_class c on c.relnamespace = s.oid
join pg_catalog.pg_sequence q on q.seqrelid = c.oid
where not exists (select from extended x where x.classid = 'pg_class'::regclass and x.objid = c.oid)
  -- That of an identity column is a part of the column.
  and not exists (
    select
    from pg_catalog.pg_depend o
    where o.classid = 'pg_class'::regclass and o.objid = c.oid and o.refclassid = 'pg_class'::regclass
      and o.refobjsubid > 0 and o.deptype = 'i'
  )

union all
select 'DOMAIN', jsonb_build_object(
    'schema', s.name,
    'name', t.typname,
    'type', case
      when e.typtype in ('e', 'd') and es.nspname <> 'information_schema'
      then concat('"' || replace(nullif(es.nspname, current_schema()), '"', '""') || '".',
        '"' || replace(e.typname, '"', '""') || '"', case when e.oid <> b.oid then '[]' end)
      else format_type(t.typbasetype, t.typtypmod)
    end,
    'collation', (
      select k.collname
      from pg_catalog.pg_collation k
      where k.oid = t.typcollation and t.typcollation <> b.typcollation
    ),
    -- A domain over another one has the default of that.
    'defaultExpression', nullif(t.typdefault, b.typdefault),
    'nullable', not t.typnotnull,
    'checks', coalesce((
      select jsonb_agg(jsonb_build_object('name', o.conname, 'condition', pg_get_constraintdef(o.oid)) order by o.conname)
      from pg_catalog.pg_constraint o
      where o.contypid = t.oid and o.contype = 'c'
    ), '[]'),
    'comment', obj_description(t.oid, 'pg_type')
  ), t.typname
from schemas s
join pg_catalog.pg_type t on t.typnamespace = s.oid
join pg_catalog.pg_type b on b.oid = t.typbasetype
join pg_catalog.pg_type e on e.oid = case when b.typcategory = 'A' then b.typelem else b.oid end
join pg_catalog.pg_namespace es on es.oid = e.typnamespace
where t.typtype = 'd'
  and not exists (select from extended x where x.classid = 'pg_type'::regclass and x.objid = t.oid)

union all
select 'COMPOSITE', jsonb_build_object(
    'schema', s.name,
    'name', t.typname,
    'attributes', jsonb_agg(
      jsonb_build_object(
        'name', a.attname,
        'type', case
          when (e.typtype in ('e', 'd') or ec.relkind = 'c') and es.nspname <> 'information_schema'
          then concat('"' || replace(nullif(es.nspname, current_schema()), '"', '""') || '".',
            '"' || replace(e.typname, '"', '""') || '"', case when e.oid <> b.oid then '[]' end)
          else format_type(a.atttypid, a.atttypmod)
        end,
        'collation', (
          select k.collname
          from pg_catalog.pg_collation k
          where k.oid = a.attcollation and a.attcollation <> b.typcollation
        ),
        'comment', col_description(c.oid, a.attnum)
      )
      order by a.attnum
    ),
    'enums', coalesce(jsonb_agg(
      distinct jsonb_build_object(
        'schema', nullif(es.nspname, current_schema()),
        'name', e.typname,
        'labels', array(
          select l.enumlabel
          from pg_catalog.pg_enum l
          where l.enumtypid = e.oid
          order by l.enumsortorder
        )
      )
    ) filter (where e.typtype = 'e'), '[]'),
    'renames', '[]'::jsonb,
    'comment', obj_description(t.oid, 'pg_type')
  ), t.typname
from schemas s
join pg_catalog.pg_type t on t.typnamespace = s.oid
join pg_catalog.pg_class c on c.oid = t.typrelid and c.relkind = 'c'
join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
join pg_catalog.pg_type b on b.oid = a.atttypid
join pg_catalog.pg_type e on e.oid = case when b.typtype = 'b' and b.typcategory = 'A' then b.typelem else b.oid end
join pg_catalog.pg_namespace es on es.oid = e.typnamespace
left join pg_catalog.pg_class ec on ec.oid = e.typrelid
where not exists (select from extended x where x.classid = 'pg_type'::regclass and x.objid = t.oid)
group by s.name, t.oid, t.typname

union all
select upper(k.word), jsonb_build_object(
    'kind', upper(k.word),
    'schema', s.name,
    'name', f.proname,
    'arguments', coalesce((
      select jsonb_agg(format_type(a.type, null) order by a.position)
      from unnest(f.proargtypes) with ordinality as a (type, position)
    ), '[]'),
    -- PostgreSQL always prints the schema; that of the connection is left out.
    'definition', concat(k.word, ' ', quote_ident(s.name) || '.',
      substr(pg_get_functiondef(f.oid), length(concat('create or replace ', k.word, ' ', quote_ident(s.nspname), '.')) + 1))
  ), f.proname
from schemas s
join pg_catalog.pg_proc f on f.pronamespace = s.oid
cross join lateral (select case f.prokind when 'p' then 'procedure' else 'function' end) as k (word)
where f.prokind in ('f', 'p', 'w')
  and not exists (select from extended x where x.classid = 'pg_proc'::regclass and x.objid = f.oid)
  and not exists (
    select
    from pg_catalog.pg_depend d
    where d.classid = 'pg_proc'::regclass and d.objid = f.oid and d.deptype = 'i'
  )

union all
select 'TRIGGER', jsonb_build_object(
    'schema', s.name,
    'table', c.relname,
    'name', t.tgname,
    'definition', concat(case when t.tgconstraint <> 0 then 'constraint ' end, 'trigger',
      substr(d.printed, position(' TRIGGER ' in d.printed) + length(' trigger')))
  ), t.tgname
from schemas s
join pg_catalog.pg_class c on c.relnamespace = s.oid
join pg_catalog.pg_trigger t on t.tgrelid = c.oid
cross join lateral (select pg_get_triggerdef(t.oid, true)) as d (printed)
where not t.tgisinternal and t.tgparentid = 0
  and not exists (select from extended x where x.classid = 'pg_class'::regclass and x.objid = c.oid)

order by 3
