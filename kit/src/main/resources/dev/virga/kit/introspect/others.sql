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
select 'schema' as kind, s.nspname as name, '' as detail,
  'create schema "' || replace(s.nspname, '"', '""') || '"' as statement, s.oid as ordering
from schemas s
where s.nspname <> current_schema()
  and not exists (select from extended x where x.classid = 'pg_namespace'::regclass and x.objid = s.oid)

union all
select 'foreign table', c.oid::regclass::text, '', null, c.oid
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
select 'partition', c.oid::regclass::text, format('has the index %I', i.relname), pg_get_indexdef(i.oid), i.oid
from relations c
join pg_catalog.pg_index x on x.indrelid = c.oid
join pg_catalog.pg_class i on i.oid = x.indexrelid
where c.relispartition
  and not exists (select from pg_catalog.pg_inherits h where h.inhrelid = i.oid)
  and not exists (select from pg_catalog.pg_constraint o where o.conindid = i.oid and o.contype in ('p', 'u', 'x'))

union all
select 'partition', c.oid::regclass::text, format('has the constraint %I', o.conname),
  format('alter table %s add constraint %I %s', c.oid::regclass, o.conname, pg_get_constraintdef(o.oid)), o.oid
from relations c
join pg_catalog.pg_constraint o on o.conrelid = c.oid
where c.relispartition and o.conparentid = 0 and o.coninhcount = 0 and o.contype in ('p', 'u', 'x', 'c', 'f')

union all
select 'partition', c.oid::regclass::text,
  format('its column %I is %s', a.attname, k.clause),
  format('alter table %s alter column %I set %s', c.oid::regclass, a.attname, k.clause), c.oid
from relations c
join pg_catalog.pg_inherits h on h.inhrelid = c.oid
join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
join pg_catalog.pg_attribute p on p.attrelid = h.inhparent and p.attname = a.attname
left join pg_catalog.pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
left join pg_catalog.pg_attrdef e on e.adrelid = h.inhparent and e.adnum = p.attnum
cross join lateral (
  select 'not null'
  where a.attnotnull and not p.attnotnull

  union all
  select 'default ' || pg_get_expr(d.adbin, d.adrelid)
  where pg_get_expr(d.adbin, d.adrelid) is distinct from pg_get_expr(e.adbin, e.adrelid)
) as k (clause)
where c.relispartition and k.clause is not null

union all
select 'replica identity', c.oid::regclass::text, k.identity,
  format('alter table %s replica identity %s', c.oid::regclass, k.identity), c.oid
from relations c
cross join lateral (
  select case c.relreplident
    when 'f' then 'full'
    when 'n' then 'nothing'
    else 'using index ' || (
      select quote_ident(i.relname)
      from pg_catalog.pg_index x
      join pg_catalog.pg_class i on i.oid = x.indexrelid
      where x.indrelid = c.oid and x.indisreplident
    )
  end
) as k (identity)
where c.relkind in ('r', 'p') and c.relreplident <> 'd' and k.identity is not null

union all
select 'trigger', format('%s.%I', t.tgrelid::regclass, t.tgname), k.state,
  format('alter table %s %s trigger %I', t.tgrelid::regclass, k.state, t.tgname), t.oid
from relations c
join pg_catalog.pg_trigger t on t.tgrelid = c.oid
cross join lateral (
  select case t.tgenabled when 'D' then 'disable' when 'A' then 'enable always' when 'R' then 'enable replica' end
) as k (state)
where not t.tgisinternal and t.tgparentid = 0 and k.state is not null

union all
select 'aggregate', f.oid::regprocedure::text, '',
  case
    when g.aggkind = 'n' and g.aggmtransfn = 0 then format('create aggregate %s (sfunc = %s, stype = %s%s%s%s%s, parallel = %s)',
      f.oid::regprocedure, g.aggtransfn::regproc, format_type(g.aggtranstype, null),
      ', finalfunc = ' || nullif(g.aggfinalfn::regproc::text, '-'),
      ', combinefunc = ' || nullif(g.aggcombinefn::regproc::text, '-'),
      ', initcond = ' || quote_literal(g.agginitval),
      case when g.aggsortop <> 0 then format(', sortop = operator(%s)', (
          select format('%I.%s', n.nspname, o.oprname)
          from pg_catalog.pg_operator o
          join pg_catalog.pg_namespace n on n.oid = o.oprnamespace
          where o.oid = g.aggsortop
        ))
      end,
      case f.proparallel when 's' then 'safe' when 'r' then 'restricted' else 'unsafe' end)
  end, f.oid
from pg_catalog.pg_proc f
join schemas s on s.oid = f.pronamespace
join pg_catalog.pg_aggregate g on g.aggfnoid = f.oid
where f.prokind = 'a'
  and not exists (select from extended x where x.classid = 'pg_proc'::regclass and x.objid = f.oid)

union all
select 'range type', t.oid::regtype::text, '', (
    select format('create type %s as range (subtype = %s%s%s%s)', t.oid::regtype, format_type(r.rngsubtype, null),
      case when not p.opcdefault then format(', subtype_opclass = %I', p.opcname) end,
      case
        when r.rngcollation <> b.typcollation
        then ', collation = ' || (select format('%I.%I', n.nspname, l.collname)
          from pg_catalog.pg_collation l
          join pg_catalog.pg_namespace n on n.oid = l.collnamespace
          where l.oid = r.rngcollation)
      end,
      ', subtype_diff = ' || nullif(r.rngsubdiff::regproc::text, '-'))
    from pg_catalog.pg_range r
    join pg_catalog.pg_type b on b.oid = r.rngsubtype
    join pg_catalog.pg_opclass p on p.oid = r.rngsubopc
    where r.rngtypid = t.oid and r.rngcanonical = 0
  ), t.oid
from pg_catalog.pg_type t
join schemas s on s.oid = t.typnamespace
where t.typtype = 'r'
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
    join relations c on c.oid = a.attrelid and c.relkind in ('r', 'p', 'c') and not c.relispartition
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
select 'comment', k.what, d.description, format('comment on %s is %L', k.what, d.description), d.objoid
from pg_catalog.pg_description d
cross join lateral (
  select format('schema %I', s.nspname)
  from schemas s
  where d.classoid = 'pg_namespace'::regclass and s.oid = d.objoid and s.nspname <> 'public'

  union all
  select format('type %s', t.oid::regtype)
  from pg_catalog.pg_type t
  join schemas s on s.oid = t.typnamespace
  where d.classoid = 'pg_type'::regclass and t.oid = d.objoid and t.typtype not in ('c', 'd')

  union all
  select format('%s %s', case f.prokind when 'p' then 'procedure' when 'a' then 'aggregate' else 'function' end,
      f.oid::regprocedure)
  from pg_catalog.pg_proc f
  join schemas s on s.oid = f.pronamespace
  where d.classoid = 'pg_proc'::regclass and f.oid = d.objoid

  union all
  select format('constraint %I on %s', o.conname, o.conrelid::regclass)
  from pg_catalog.pg_constraint o
  join relations c on c.oid = o.conrelid
  where d.classoid = 'pg_constraint'::regclass and o.oid = d.objoid

  union all
  select format('constraint %I on domain %s', o.conname, o.contypid::regtype)
  from pg_catalog.pg_constraint o
  join schemas s on s.oid = o.connamespace
  where d.classoid = 'pg_constraint'::regclass and o.oid = d.objoid and o.contypid <> 0

  union all
  select format('trigger %I on %s', t.tgname, t.tgrelid::regclass)
  from pg_catalog.pg_trigger t
  join relations c on c.oid = t.tgrelid
  where d.classoid = 'pg_trigger'::regclass and t.oid = d.objoid

  union all
  select format('policy %I on %s', p.polname, p.polrelid::regclass)
  from pg_catalog.pg_policy p
  join relations c on c.oid = p.polrelid
  where d.classoid = 'pg_policy'::regclass and p.oid = d.objoid
) as k (what)
where not exists (select from extended x where x.classid = d.classoid and x.objid = d.objoid)

union all
select 'statistics', format('%I.%I', s.nspname, e.stxname), '', pg_get_statisticsobjdef(e.oid), e.oid
from pg_catalog.pg_statistic_ext e
join schemas s on s.oid = e.stxnamespace

order by 5, 2
