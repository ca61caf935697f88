-- compatible
-- The record: entries and, after every batch, the tree that seals them. Rows are only ever added.

create table entry (
  process  text not null,
  sequence integer not null check (sequence > 0),
  -- canonical JSON, exactly as hashed; text, because jsonb would re-spell it and cannot hold U+0000
  body     text not null,
  hash     text not null check (hash ~ '^[0-9a-f]{64}$'),
  primary key (process, sequence)
);

create table tree_head (
  process text not null,
  size    integer not null,
  -- roots of the complete subtrees, largest first (RFC 6962)
  peaks   text[] not null,
  filed   text not null,
  primary key (process, size)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the record is append-only: % on % is refused', tg_op, tg_table_name;
end $$;

create trigger entry_is_append_only before update or delete or truncate on entry
  for each statement execute function refuse_change();
create trigger tree_head_is_append_only before update or delete or truncate on tree_head
  for each statement execute function refuse_change();

create role parley_app nologin;
grant select, insert on entry, tree_head to parley_app;
