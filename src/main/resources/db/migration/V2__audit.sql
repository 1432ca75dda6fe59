-- The trail of acts: append-only, each entry hash-chained to the one before it.
create schema audit;

create table audit.entry (
  subject_kind text not null,
  subject_id uuid not null,
  number integer not null,
  occurred_at timestamptz not null,
  actor_id uuid,
  actor_name text not null,
  action text not null,
  -- text, not jsonb: the hash is taken of exactly these characters
  details text not null,
  hash text not null,
  constraint entry_pk primary key (subject_kind, subject_id, number),
  constraint entry_subject_kind_known check (subject_kind in ('declaration', 'commitment', 'person', 'unit')),
  constraint entry_number_positive check (number > 0)
);

create function audit.refuse_change() returns trigger
language plpgsql as $$
begin
  raise exception 'the audit trail is append-only';
end
$$;

create trigger entry_is_append_only
before update or delete or truncate on audit.entry
for each statement execute function audit.refuse_change();
