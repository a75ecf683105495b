-- What no record says, in the schemas of the parameter and the default one, or in all where it is null: a kind, a name, what there is
-- to say about it, and the statement that makes it, where PostgreSQL tells it.
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
extended as (
  select d.classid, d.objid
  from pg_catalog.pg_depend d
  where d.deptype = 'e'
),
relations as (
  select c.*, s.nspname
  from pg_catalog.pg_class c
  join schemas s on s.oid = c.relnamespace
  where (c.relkind <> 'r' or c.relname <> 'flyway_schema_history')
    and not exists (select from extended x where x.classid = 'pg_class'::regclass and x.objid = c.oid)
)
select 'foreign table' as kind, c.oid::regclass::text as name, '' as detail, null as statement, c.oid as ordering
from relations c
where c.relkind = 'f'

union all
select 'inheritance', c.oid::regclass::text, format('inherits from %s', h.inhparent::regclass), null, c.oid
from relations c
join pg_catalog.pg_inherits h on h.inhrelid = c.oid
where not c.relispartition and c.relkind = 'r'

union all
select 'owner of a sequence', c.oid::regclass::text, format('%s.%I', o.refobjid::regclass, a.attname),
  format('alter sequence %s owned by %s.%I', c.oid::regclass, o.refobjid::regclass, a.attname), 0
from relations c
join pg_catalog.pg_sequence q on q.seqrelid = c.oid
join pg_catalog.pg_depend o on o.classid = 'pg_class'::regclass and o.objid = c.oid
  and o.refclassid = 'pg_class'::regclass and o.refobjsubid > 0 and o.deptype = 'a'
join pg_catalog.pg_attribute a on a.attrelid = o.refobjid and a.attnum = o.refobjsubid

union all
select 'rule', format('%s.%I', r.ev_class::regclass, r.rulename), '', rtrim(pg_get_ruledef(r.oid), ';'), r.oid
from relations c
join pg_catalog.pg_rewrite r on r.ev_class = c.oid
where r.rulename <> '_RETURN'

union all
select 'row security', c.oid::regclass::text, case when c.relforcerowsecurity then 'forced' else '' end,
  format('alter table %s enable row level security', c.oid::regclass), c.oid
from relations c
where c.relrowsecurity and c.relispartition

union all
select 'policy', format('%s.%I', p.polrelid::regclass, p.polname), '',
  format('create policy %I on %s as %s for %s to %s%s%s', p.polname, p.polrelid::regclass,
    case when p.polpermissive then 'permissive' else 'restrictive' end,
    case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end,
    case when 0 = any (p.polroles) then 'public' else (
      select string_agg(quote_ident(g.rolname), ', ' order by g.rolname)
      from pg_catalog.pg_roles g
      where g.oid = any (p.polroles)
    ) end,
    ' using (' || pg_get_expr(p.polqual, p.polrelid) || ')',
    ' with check (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')'), p.oid
from relations c
join pg_catalog.pg_policy p on p.polrelid = c.oid
where c.relispartition

union all
select 'aggregate', f.oid::regprocedure::text, '', null, f.oid
from pg_catalog.pg_proc f
join schemas s on s.oid = f.pronamespace
where f.prokind = 'a'
  and not exists (select from extended x where x.classid = 'pg_proc'::regclass and x.objid = f.oid)

union all
select case t.typtype when 'c' then 'composite type' else 'range type' end, t.oid::regtype::text, '',
  case
    when t.typtype = 'c' then format('create type %s as (%s)', t.oid::regtype, (
        select string_agg(format('%I %s', a.attname, format_type(a.atttypid, a.atttypmod)), ', ' order by a.attnum)
        from pg_catalog.pg_attribute a
        where a.attrelid = t.typrelid and a.attnum > 0 and not a.attisdropped
      ))
  end, t.oid
from pg_catalog.pg_type t
join schemas s on s.oid = t.typnamespace
left join pg_catalog.pg_class c on c.oid = t.typrelid
where (t.typtype = 'r' or (t.typtype = 'c' and c.relkind = 'c'))
  and not exists (select from extended x where x.classid = 'pg_type'::regclass and x.objid = t.oid)

union all
select 'enum type', t.oid::regtype::text, 'used by no column of a table',
  format('create type %s as enum (%s)', t.oid::regtype, (
    select string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder)
    from pg_catalog.pg_enum e
    where e.enumtypid = t.oid
  )), t.oid
from pg_catalog.pg_type t
join schemas s on s.oid = t.typnamespace
where t.typtype = 'e'
  and not exists (select from extended x where x.classid = 'pg_type'::regclass and x.objid = t.oid)
  and not exists (
    select
    from pg_catalog.pg_attribute a
    join relations c on c.oid = a.attrelid and c.relkind in ('r', 'p') and not c.relispartition
    where a.atttypid in (t.oid, t.typarray) and a.attnum > 0 and not a.attisdropped
  )

union all
select 'comment', concat_ws('.', c.oid::regclass::text, quote_ident(a.attname)), d.description,
  case
    when a.attname is not null then format('comment on column %s.%I is %L', c.oid::regclass, a.attname, d.description)
    else format('comment on %s %s is %L',
      case c.relkind when 'v' then 'view' when 'm' then 'materialized view' when 'i' then 'index' when 'S' then 'sequence'
        when 'f' then 'foreign table' else 'table' end, c.oid::regclass, d.description)
  end, c.oid
from relations c
join pg_catalog.pg_description d on d.classoid = 'pg_class'::regclass and d.objoid = c.oid
left join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = d.objsubid and d.objsubid > 0
where (c.relkind in ('v', 'm') and a.attname is not null)
  or c.relkind in ('f', 'i')
  or (c.relkind in ('r', 'p') and c.relispartition)
  or (c.relkind = 'S' and exists (
    select
    from pg_catalog.pg_depend o
    where o.classid = 'pg_class'::regclass and o.objid = c.oid and o.refclassid = 'pg_class'::regclass
      and o.refobjsubid > 0 and o.deptype = 'i'
  ))

union all
select 'statistics', format('%I.%I', s.nspname, e.stxname), '', pg_get_statisticsobjdef(e.oid), e.oid
from pg_catalog.pg_statistic_ext e
join schemas s on s.oid = e.stxnamespace

order by 5, 2
